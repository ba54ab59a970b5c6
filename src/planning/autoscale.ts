import { nonNegative, positive, whole } from "../units/check.js";
import { checkEach, checkShape, type Shape } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";
import { secondsPerHour } from "../units/timeScale.js";

/** A stretch of time in which requests arrive at one rate. */
export interface DemandSegment {
  /** How long it lasts. */
  readonly seconds: Seconds;
  /** Requests that arrive in a second. */
  readonly requestsPerSecond: number;
}

/** What is scaled, and how fast that goes. */
export interface ScaledReplica {
  /** Requests per second at which one replica keeps its objectives: what `planServing` and `maximumRate` return. */
  readonly requestsPerSecondPerReplica: number;
  /** Price of one replica for an hour: 0 if left out. */
  readonly pricePerReplicaHour?: number | undefined;
  /** Seconds from the order of a replica to its first request: machine, image, weights. */
  readonly startSeconds?: Seconds | undefined;
  /** Seconds that a replica is kept after it is no longer needed. */
  readonly scaleDownSeconds?: Seconds | undefined;
  /** Replicas that are always kept. */
  readonly minimum?: number | undefined;
  /** Share of a replica's rate that is left unused. */
  readonly headroom?: number | undefined;
}

/** A stretch of time between two changes. */
export interface ScaledSegment {
  /** Seconds from the start. */
  readonly fromSeconds: Seconds;
  /** How long it lasts. */
  readonly seconds: Seconds;
  /** Replicas that the demand needs. */
  readonly needed: number;
  /** Replicas that are paid for. */
  readonly billed: number;
  /** Replicas that serve. */
  readonly ready: number;
}

/** How replicas follow a demand, and what that costs. */
export interface Autoscaling {
  /** Replicas over time. */
  readonly segments: readonly ScaledSegment[];
  /** Replica-hours that are paid for, and their cost. */
  readonly replicaHours: number;
  /** Cost of them. */
  readonly cost: number;
  /** What a perfect scaler pays, which starts and stops replicas at once: the bound below any other. */
  readonly perfect: { readonly replicaHours: number; readonly cost: number };
  /** What a constant number of replicas pays that is enough for the highest rate. */
  readonly constant: { readonly replicaHours: number; readonly cost: number };
  /** Share of the requests that arrive while fewer replicas are ready than are needed. */
  readonly shortShare: number;
}

const shape = {
  requestsPerSecondPerReplica: positive,
  pricePerReplicaHour: [nonNegative],
  startSeconds: [nonNegative],
  scaleDownSeconds: [nonNegative],
  minimum: [(field: string, value: number) => whole(field, value, 0)],
  headroom: [nonNegative],
} as const satisfies Shape<ScaledReplica>;

const segmentShape = { seconds: positive, requestsPerSecond: nonNegative } as const satisfies Shape<DemandSegment>;

/** A quantity that is constant between times: its value from each time on. */
interface Stairs {
  readonly from: readonly number[];
  readonly values: readonly number[];
}

/** The largest (or smallest) value of stairs in the window that ends at each of some times. */
function windowed(
  { from, values }: Stairs,
  times: readonly number[],
  width: number,
  pick: (a: number, b: number) => number,
) {
  let first = 0;
  return times.map((time) => {
    while (first + 1 < from.length && (from[first + 1] ?? Infinity) <= time - width) first++;
    let found = values[first] ?? 0;
    for (let at = first + 1; at < from.length && (from[at] ?? Infinity) <= time; at++)
      found = pick(found, values[at] ?? 0);
    return found;
  });
}

/** All times at which something changes, in order. */
function changes(from: readonly number[], widths: readonly number[], end: number): readonly number[] {
  const times = new Set(from);
  for (const width of widths) for (const time of from) if (time + width < end) times.add(time + width);
  return [...times].sort((a, b) => a - b);
}

/**
 * How many replicas an autoscaler runs over a demand curve, what that costs, and what a perfect scaler would pay.
 *
 * Model: needed(t) = ceil(rate(t) / (requestsPerSecondPerReplica (1 - headroom))); a replica is paid from when it is needed until it has not
 * been for `scaleDownSeconds`, and serves `startSeconds` after it is ordered. The first segment finds its replicas running.
 * Assumes: a scaler that sees the rate at once; requests that come while replicas start are counted, not queued.
 *
 * @param replica - the rate and price of one replica, and the lags
 * @param curve - rates, one after the other
 * @returns replicas over time, cost, and the bounds of a perfect scaler and of a constant number
 * @throws {@link InvalidQuantityError} for an impossible rate, time or curve
 * @source llm-d-autoscaling issue 1499 asks for the perfect scaler as the bound
 * @example
 * ```ts
 * import { autoscale } from "llm-economics/planning";
 *
 * const curve = [0, 1, 3.5, 8.2, 2].map((requestsPerSecond) => ({ seconds: 600, requestsPerSecond }));
 * const { segments, perfect } = autoscale({ requestsPerSecondPerReplica: 1.7 }, curve);
 * segments.map(({ needed }) => needed); // => [0, 1, 3, 5, 2]
 * perfect.replicaHours.toFixed(3); // => "1.833"
 * ```
 */
export function autoscale(replica: ScaledReplica, curve: readonly DemandSegment[]): Autoscaling {
  const {
    requestsPerSecondPerReplica,
    pricePerReplicaHour = 0,
    startSeconds = 0,
    scaleDownSeconds = 0,
    minimum = 0,
    headroom = 0,
  } = checkShape("replica", replica, shape);
  checkEach("curve", curve, (field, segment: DemandSegment) => checkShape(field, segment, segmentShape, `${field}.`));
  const served = requestsPerSecondPerReplica * (1 - Math.min(0.99, headroom));
  const { from, end } = startsOf(curve);
  const values = curve.map(({ requestsPerSecond }) => Math.max(minimum, Math.ceil(requestsPerSecond / served - 1e-9)));
  const needed: Stairs = { from, values };
  const times = changes(from, [scaleDownSeconds, startSeconds, scaleDownSeconds + startSeconds], end);
  const billed: Stairs = { from: times, values: windowed(needed, times, scaleDownSeconds, Math.max) };
  const ready = windowed(billed, times, startSeconds, Math.min);
  const now = windowed(needed, times, 0, Math.max);
  const segments = times.map((time, at) => ({
    fromSeconds: time,
    seconds: (times[at + 1] ?? end) - time,
    needed: now[at] ?? 0,
    billed: billed.values[at] ?? 0,
    ready: ready[at] ?? 0,
  }));
  const paid = (count: (segment: ScaledSegment) => number) => {
    const replicaHours = segments.reduce((sum, segment) => sum + count(segment) * segment.seconds, 0) / secondsPerHour;
    return { replicaHours, cost: replicaHours * pricePerReplicaHour };
  };
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  return {
    segments,
    ...paid((segment) => segment.billed),
    perfect: paid((segment) => segment.needed),
    constant: paid(() => most),
    shortShare: shortShareOf(segments, curve, from),
  };
}

/** Seconds at which the segments of a curve start, and its end. */
function startsOf(curve: readonly DemandSegment[]): { readonly from: readonly number[]; readonly end: number } {
  const from: number[] = [];
  let end = 0;
  for (const { seconds } of curve) {
    from.push(end);
    end += seconds;
  }
  return { from, end };
}

/** Share of requests that arrive while fewer replicas are ready than needed. */
function shortShareOf(
  segments: readonly ScaledSegment[],
  curve: readonly DemandSegment[],
  from: readonly number[],
): number {
  let all = 0;
  let short = 0;
  let at = 0;
  for (const { fromSeconds, seconds, needed, ready } of segments) {
    while ((from[at + 1] ?? Infinity) <= fromSeconds) at++;
    const requests = seconds * (curve[at]?.requestsPerSecond ?? 0);
    all += requests;
    if (ready < needed) short += requests * (1 - ready / needed);
  }
  return all > 0 ? short / all : 0;
}
