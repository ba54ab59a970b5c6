import { ownPromptSeconds, promptStepSeconds, type Replica } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import type { RequestTimes } from "../requestTimes.js";
import { WeightedPoints } from "../weightedPoints.js";
import type { RunTimeline } from "./runTimeline.js";

/** Borders between the shares of requests that one stands for, finer at the end: among those that begin first, and among all others. */
const firstOrders = [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.94, 0.985, 1] as const;
const laterOrders = [0, 0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.99, 1] as const;
/** Parts of a step in which a request may arrive. */
const arrivals = [1 / 6, 1 / 2, 5 / 6] as const;

/** Position in a run at which a request starts, and its state there. */
interface Place {
  /** Seconds at which its first token comes, without what was skipped. */
  readonly begins: number;
  /** Seconds from when it was sent to its first token, at the least and with a whole step before it. */
  readonly first: number;
  readonly residual: number;
  /** Slices from the start of the first slice to where it begins. */
  readonly at: number;
  /** Share of the fill that has begun before it; 1 after the fill. */
  readonly ofFill: number;
}

/** Seconds at a place in the slices: in the fill before them, in one of them, or after the last. */
function secondsAt(run: RunTimeline, at: number): number {
  const { fill, sliceSteps, seconds, slices, stepSeconds } = run;
  if (at <= 0) return fill.steps > 0 ? fill.secondsOf(Math.max(0, 1 + (at * sliceSteps) / fill.steps)) : fill.seconds;
  const slice = Math.floor(at);
  if (slice >= slices) {
    const last = Math.max(0, slices - 1);
    return (seconds[last] ?? fill.seconds) + (at - slices) * sliceSteps * (stepSeconds[last] ?? 0);
  }
  const from = slice > 0 ? (seconds[slice - 1] ?? 0) : fill.seconds;
  return from + ((seconds[slice] ?? from) - from) * (at - slice);
}

/** The slice in which a count is reached, and how far into it. */
function reached(
  counts: readonly number[],
  slices: number,
  from: number,
  count: number,
): { slice: number; part: number } {
  let before = from;
  for (let slice = 0; slice < slices; slice++) {
    const upTo = counts[slice] ?? 0;
    if (upTo >= count) return { slice, part: upTo > before ? (count - before) / (upTo - before) : 0 };
    before = upTo;
  }
  return { slice: Math.max(0, slices - 1), part: 1 };
}

function placeOf(replica: Replica, run: RunTimeline, order: number, sentAtStart: number): Place {
  const { fill, skipped, slices, begun, sent, sliceSteps } = run;
  if (order <= fill.requests) {
    const share = order / fill.requests;
    const first = fill.secondsOf(share);
    return { begins: first, first, residual: 0, at: (-fill.steps * (1 - share)) / sliceSteps, ofFill: share };
  }
  const before = begun[Math.min(skipped.slice, slices - 1)] ?? 0;
  const after = Math.min(1, Math.max(0, (order - before) / Math.max(skipped.requests, 1e-9)));
  const { slice, part } = reached(begun, slices, fill.requests, order - after * skipped.requests);
  const at = slice + part;
  const begins = secondsAt(run, at);
  const extra = after * skipped.seconds;
  let since = 0;
  if (order > sentAtStart) {
    const sentBefore = sent[Math.min(skipped.slice, slices - 1)] ?? 0;
    const sentAfter = Math.min(1, Math.max(0, (order - sentBefore) / Math.max(skipped.requests, 1e-9)));
    const sending = reached(sent, slices, sentAtStart, order - sentAfter * skipped.requests);
    since = secondsAt(run, sending.slice + sending.part) + sentAfter * skipped.seconds;
  }
  const { inputTokens } = replica.load;
  const decoding = run.decoding[slice] ?? 0;
  const together = (run.starting[slice] ?? 0) * inputTokens;
  const step = run.stepSeconds[slice] ?? 0;
  const own = ownPromptSeconds(replica, decoding, together);
  const waited = Math.max(0, begins + extra - since);
  const queued =
    waited +
    (inputTokens > 0
      ? promptStepSeconds(replica, decoding, Math.min(inputTokens, 1 + together), decoding + together) / 2
      : 0);
  const free = own + Math.min(1, decoding) * step * 0.5;
  return queued > free
    ? { begins, first: queued, residual: 0, at, ofFill: 1 }
    : { begins, first: own, residual: Math.min(1, decoding) * step, at, ofFill: 1 };
}

/** The times of the requests of a run. */
export function finiteTimes(
  replica: Replica,
  run: RunTimeline,
  requests: number,
  sentAtStart: number,
  outputs: readonly LengthStratum[],
): RequestTimes {
  const first = new WeightedPoints();
  const each = new WeightedPoints();
  const whole = new WeightedPoints();
  const { requestSeconds } = replica.times;
  const filled = Math.min(requests, run.fill.requests);
  const look = (from: number, to: number, borders: readonly number[]) => {
    if (to - from < 1e-9) return;
    for (let at = 1; at < borders.length; at++) {
      const [low, high] = [borders[at - 1] ?? 0, borders[at] ?? 1];
      const place = placeOf(replica, run, from + ((to - from) * (low + high)) / 2, sentAtStart);
      const weight = (to - from) * (high - low);
      const mean = requestSeconds + place.first + place.residual / 2;
      if (place.residual > 0)
        for (const part of arrivals)
          first.add(requestSeconds + place.first + part * place.residual, weight / arrivals.length);
      else first.add(mean, weight);
      for (const { share, tokens } of outputs) {
        const further = Math.max(0, tokens - 1);
        const decoded = secondsAt(run, place.at + further / run.sliceSteps) - place.begins;
        if (further > 0) each.add(decoded / further, weight * share);
        whole.add(mean + (further > 0 ? decoded : 0), weight * share);
      }
    }
  };
  look(0, filled, firstOrders);
  look(filled, requests, laterOrders);
  return {
    timeToFirstToken: first.percentiles(),
    timePerOutputToken: each.percentiles(),
    endToEndLatency: whole.percentiles(),
  };
}
