import { ownPromptSeconds, promptStepSeconds, type Replica } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import { mapPercentiles } from "../percentiles.js";
import type { RequestTimes } from "../requestTimes.js";
import { WeightedPoints } from "../weightedPoints.js";
import type { RunTimeline } from "./runTimeline.js";

/** Quantile borders of the requests that are sampled, finer towards the end: for the first fill, and for all later requests. */
const firstOrders = [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.94, 0.985, 1] as const;
const laterOrders = [0, 0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.99, 1] as const;
/** Fractions of a step at which a request may arrive. */
const arrivals = [1 / 6, 1 / 2, 5 / 6] as const;

/** The start of one request within a run. */
interface Place {
  /** Time of its first token, not counting skipped rounds. */
  readonly begins: number;
  /** Minimum seconds from sending to the first token, and the length of the step that may be running when it is sent. */
  readonly first: number;
  readonly residual: number;
  /** Start of the request, in slices from the start of the first slice. */
  readonly at: number;
}

/** Returns the time at a position given in slices: in the first fill, within a slice, or after the last slice. */
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

/** Where a cumulative count reaches a request, in slices, with the share of the skipped rounds that is before it. */
function reached({ skipped, slices }: RunTimeline, counts: readonly number[], from: number, order: number) {
  const atSkip = counts[Math.min(skipped.slice, slices - 1)] ?? 0;
  const after = Math.min(1, Math.max(0, (order - atSkip) / Math.max(skipped.requests, 1e-9)));
  const count = order - after * skipped.requests;
  let before = from;
  for (let slice = 0; slice < slices; slice++) {
    const upTo = counts[slice] ?? 0;
    if (upTo >= count) return { slice, at: slice + (upTo > before ? (count - before) / (upTo - before) : 0), after };
    before = upTo;
  }
  const slice = Math.max(0, slices - 1);
  return { slice, at: slice + 1, after };
}

function placeOf(replica: Replica, run: RunTimeline, order: number, sentAtStart: number): Place {
  const { fill, skipped, begun, sent, sliceSteps } = run;
  if (order <= fill.requests) {
    // A request has its first token when its whole prompt has been processed.
    const share = Math.min(1, Math.ceil(order - 1e-9) / fill.requests);
    const first = fill.secondsOf(share);
    return { begins: first, first, residual: 0, at: (-fill.steps * (1 - share)) / sliceSteps };
  }
  const { slice, at, after } = reached(run, begun, fill.requests, order);
  const begins = secondsAt(run, at);
  let since = 0;
  if (order > sentAtStart) {
    const sending = reached(run, sent, sentAtStart, order);
    since = secondsAt(run, sending.at) + sending.after * skipped.seconds;
  }
  const { inputTokens } = replica.load;
  const decoding = run.decoding[slice] ?? 0;
  const otherTokens = (run.starting[slice] ?? 0) * inputTokens;
  const step = run.stepSeconds[slice] ?? 0;
  const promptSeconds = ownPromptSeconds(replica, decoding, otherTokens);
  const waited = Math.max(0, begins + after * skipped.seconds - since);
  const queued =
    waited +
    (inputTokens > 0
      ? promptStepSeconds(replica, decoding, Math.min(inputTokens, 1 + otherTokens), decoding + otherTokens) / 2
      : 0);
  const residual = Math.min(1, decoding) * step * replica.load.promptIntervalSteps;
  return queued > promptSeconds + residual / 2
    ? { begins, first: queued, residual: 0, at }
    : { begins, first: promptSeconds, residual, at };
}

/** Percentiles of the latencies of the requests of a run. */
export function finiteTimes(
  replica: Replica,
  run: RunTimeline,
  requests: number,
  sentAtStart: number,
  outputs: readonly LengthStratum[],
): RequestTimes {
  const [first, each, whole] = [new WeightedPoints(), new WeightedPoints(), new WeightedPoints()];
  const { requestSeconds } = replica;
  const sample = (from: number, to: number, borders: readonly number[]) => {
    if (to - from < 1e-9) return;
    for (let at = 1; at < borders.length; at++) {
      const [low, high] = [borders[at - 1] ?? 0, borders[at] ?? 1];
      const weight = (to - from) * (high - low);
      const place = placeOf(replica, run, from + ((to - from) * (low + high)) / 2, sentAtStart);
      const mean = requestSeconds + place.first + place.residual / 2;
      if (place.residual > 0)
        for (const part of arrivals)
          first.add(requestSeconds + place.first + part * place.residual, weight / arrivals.length);
      else first.add(mean, weight);
      for (const { share, tokens } of outputs) {
        const decodeSteps = Math.max(0, tokens - 1);
        const decoded = secondsAt(run, place.at + decodeSteps / run.sliceSteps) - place.begins;
        if (decodeSteps > 0) each.add(decoded / decodeSteps, weight * share);
        whole.add(mean + (decodeSteps > 0 ? decoded : 0), weight * share);
      }
    }
  };
  const filled = Math.min(requests, run.fill.requests);
  sample(0, filled, firstOrders);
  sample(filled, requests, laterOrders);
  const timeToFirstToken = first.percentiles();
  return {
    timeToFirstToken,
    timePerOutputToken: each.percentiles(),
    // No request ends before its first token. The percentiles could say so, because first tokens are sampled more finely than ends.
    endToEndLatency: mapPercentiles(whole.percentiles(), (value, name) => Math.max(value, timeToFirstToken[name])),
  };
}
