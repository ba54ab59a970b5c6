import { fromZero, nonNegative, positive } from "../units/check.js";
import { checkEach, checkShape, type Shape } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";
import { secondsPerHour } from "../units/timeScale.js";

/** A period of time with a constant request rate. */
export interface DemandSegment {
  /** Duration of the period. */
  readonly seconds: Seconds;
  /** Requests that arrive per second. */
  readonly requestsPerSecond: number;
}

/** Capacity, price and scaling lags of a replica. */
export interface ScaledReplica {
  /** Requests per second at which one replica meets its objectives, as `planServing` and `maximumRate` return it. */
  readonly requestsPerSecondPerReplica: number;
  /** Hourly price of one replica; 0 by default. */
  readonly pricePerReplicaHour?: number | undefined;
  /** Seconds from requesting a replica until it serves: machine, image, weights; 0 by default. */
  readonly startSeconds?: Seconds | undefined;
  /** Seconds for which a replica is kept after it is no longer needed; 0 by default. */
  readonly scaleDownSeconds?: Seconds | undefined;
  /** Fewest replicas kept running; 0 by default. */
  readonly minimum?: number | undefined;
  /** Share of a replica's rate that is held in reserve; 0 by default. */
  readonly headroom?: number | undefined;
}

/** A period of time between two changes of the fleet. */
export interface ScaledSegment {
  /** Seconds from the start. */
  readonly fromSeconds: Seconds;
  /** Duration of the period. */
  readonly seconds: Seconds;
  /** Replicas that the demand needs. */
  readonly needed: number;
  /** Billed replicas. */
  readonly billed: number;
  /** Replicas that serve requests. */
  readonly ready: number;
}

/** Replicas over time as they follow a demand curve, and their cost. */
export interface Autoscaling {
  /** Replicas over time. */
  readonly segments: readonly ScaledSegment[];
  /** Billed replica-hours. */
  readonly replicaHours: number;
  /** Cost of the billed replica-hours. */
  readonly cost: number;
  /** Replica-hours and cost of a perfect autoscaler, which starts and stops replicas instantly: a lower bound. */
  readonly perfect: { readonly replicaHours: number; readonly cost: number };
  /** Replica-hours and cost of a constant fleet that is large enough for the highest rate. */
  readonly constant: { readonly replicaHours: number; readonly cost: number };
  /** Share of requests in excess of the capacity of the ready replicas. */
  readonly shortShare: number;
}

const shape = {
  requestsPerSecondPerReplica: positive,
  pricePerReplicaHour: [nonNegative],
  startSeconds: [nonNegative],
  scaleDownSeconds: [nonNegative],
  minimum: [fromZero],
  headroom: [nonNegative],
} as const satisfies Shape<ScaledReplica>;

const segmentShape = { seconds: positive, requestsPerSecond: nonNegative } as const satisfies Shape<DemandSegment>;

/** A step function of time: the value from each time until the next. */
interface StepFunction {
  readonly from: readonly number[];
  readonly values: readonly number[];
}

/** The largest or smallest value of a step function within a window that ends at each of the given times. */
function windowed(
  { from, values }: StepFunction,
  times: readonly number[],
  width: number,
  pick: (a: number, b: number) => number,
) {
  let first = 0;
  return times.map((time) => {
    while (first + 1 < from.length && (from[first + 1] ?? Infinity) <= time - width) first++;
    let found = values[first] ?? 0;
    for (let index = first + 1; index < from.length && (from[index] ?? Infinity) <= time; index++)
      found = pick(found, values[index] ?? 0);
    return found;
  });
}

/** All times at which demand or the fleet may change, in order. */
function changes(from: readonly number[], widths: readonly number[], end: number): readonly number[] {
  const times = new Set(from);
  for (const width of widths) for (const time of from) if (time + width < end) times.add(time + width);
  return [...times].sort((a, b) => a - b);
}

/**
 * Simulates an autoscaler over a demand curve, and compares its cost with that of a perfect autoscaler and of a constant fleet.
 *
 * Model: needed(t) = ceil(rate(t) / (requestsPerSecondPerReplica (1 - headroom))), at least `minimum`. A replica is billed from the moment
 * it is needed until it has not been needed for `scaleDownSeconds`, and serves from `startSeconds` after its request. The replicas of the
 * first segment are already running.
 * Assumes: the autoscaler sees changes of the rate at once. Requests in excess of capacity are counted, not queued.
 *
 * @param replica - rate, price and scaling lags of one replica
 * @param curve - the demand curve: successive periods with their rates
 * @returns replicas over time and their cost, with that of a perfect autoscaler and of a constant fleet
 * @throws {@link InvalidQuantityError} if a rate or a duration is out of range
 * @source llm-d-autoscaling issue 1499, for the perfect autoscaler as the lower bound
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
  const usableRate = requestsPerSecondPerReplica * (1 - Math.min(0.99, headroom));
  const { from, end } = startsOf(curve);
  const values = curve.map(({ requestsPerSecond }) =>
    Math.max(minimum, Math.ceil(requestsPerSecond / usableRate - 1e-9)),
  );
  const needed: StepFunction = { from, values };
  const times = changes(from, [scaleDownSeconds, startSeconds, scaleDownSeconds + startSeconds], end);
  const billed: StepFunction = { from: times, values: windowed(needed, times, scaleDownSeconds, Math.max) };
  const ready = windowed(billed, times, startSeconds, Math.min);
  const current = windowed(needed, times, 0, Math.max);
  const segments = times.map((time, index) => ({
    fromSeconds: time,
    seconds: (times[index + 1] ?? end) - time,
    needed: current[index] ?? 0,
    billed: billed.values[index] ?? 0,
    ready: ready[index] ?? 0,
  }));
  const costOf = (count: (segment: ScaledSegment) => number) => {
    const replicaHours = segments.reduce((sum, segment) => sum + count(segment) * segment.seconds, 0) / secondsPerHour;
    return { replicaHours, cost: replicaHours * pricePerReplicaHour };
  };
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  return {
    segments,
    ...costOf((segment) => segment.billed),
    perfect: costOf((segment) => segment.needed),
    constant: costOf(() => most),
    shortShare: shortShareOf(segments, curve, from),
  };
}

/** Start times of the segments of a curve, and its end, in seconds. */
function startsOf(curve: readonly DemandSegment[]): { readonly from: readonly number[]; readonly end: number } {
  const from: number[] = [];
  let end = 0;
  for (const { seconds } of curve) {
    from.push(end);
    end += seconds;
  }
  return { from, end };
}

/** Share of requests in excess of the capacity of the ready replicas. */
function shortShareOf(
  segments: readonly ScaledSegment[],
  curve: readonly DemandSegment[],
  from: readonly number[],
): number {
  let all = 0;
  let short = 0;
  let index = 0;
  for (const { fromSeconds, seconds, needed, ready } of segments) {
    while ((from[index + 1] ?? Infinity) <= fromSeconds) index++;
    const requests = seconds * (curve[index]?.requestsPerSecond ?? 0);
    all += requests;
    if (ready < needed) short += requests * (1 - ready / needed);
  }
  return all > 0 ? short / all : 0;
}
