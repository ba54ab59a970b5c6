import type { Replica } from "../../inference/replica.js";
import { ownPromptSeconds } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import { type Percentiles, percentileShares } from "../percentiles.js";
import type { RequestTimes } from "../requestTimes.js";
import { NormalMixture, type NormalPart } from "./normalMixture.js";
import { quantileOf } from "./quantileOf.js";
import type { TimeDistribution } from "./timeDistribution.js";
import { type EvenPart, WaitingTimes } from "./waitingTimes.js";

/** Terms of the times of requests in a steady state, on one rank. */
export interface SteadyParts {
  /** Mean seconds to the first token. */
  readonly timeToFirstToken: number;
  /** Mean seconds from token to token. */
  readonly timePerOutputToken: number;
  /** Sequences that decode. */
  readonly decoding: number;
  /** Prompt tokens of others in the step of a prompt. */
  readonly together: number;
  /** Width in seconds of the step that runs when a request arrives. */
  readonly width: number;
  /** Share of requests that wait, and mean seconds that those wait. */
  readonly waiting: number;
  readonly meanWait: number;
  /** Seconds that all requests wait, and the standard deviation of that. */
  readonly queue: number;
  readonly queueDeviation: number;
  /** Seconds by which the time from token to token changes while a request runs: a standard deviation that all outputs share. */
  readonly paceDeviation: number;
  /** Variance of the seconds that prompts add to one step: outputs average over their steps. */
  readonly stepVariance: number;
}

/** How the times of requests are distributed. */
export type TimeDistributions = { readonly [Time in keyof RequestTimes]: TimeDistribution };

/** Where the search for a percentile starts, between what normal and exponential tails have: the 90th beyond the median, in shares of the density there. */
const toTail = 0.55;
/** The 95th beyond the 90th, over the 90th beyond the median (0.28 and 0.43). */
const toNextTail = 0.33;
/** The 99th beyond the 95th, over the 95th beyond the 90th (1.88 and 2.32). */
const toLastTail = 2;

/** The percentiles of a distribution. */
function percentilesOf(distribution: TimeDistribution, tolerance: number): Percentiles {
  const { mean } = distribution;
  const at = (share: number, low: number, start: number) => quantileOf(distribution, share, low, start, tolerance);
  const p50 = at(percentileShares.p50, 0, mean);
  const { density } = distribution;
  const p90 = at(percentileShares.p90, p50, Math.min(density > 0 ? p50 + toTail / density : Infinity, 2 * p50));
  const p95 = at(percentileShares.p95, p90, p90 + toNextTail * (p90 - p50));
  return { mean, p50, p90, p95, p99: at(percentileShares.p99, p95, p95 + toLastTail * (p95 - p90)) };
}

function firstTokenTime(replica: Replica, parts: SteadyParts, inputs: readonly LengthStratum[]): TimeDistribution {
  const { times, load } = replica;
  const { width, queue, queueDeviation, timeToFirstToken: mean } = parts;
  if (queue > 0)
    return new NormalMixture(mean, [{ share: 1, mean, deviation: Math.max(queueDeviation, width / Math.sqrt(12)) }]);
  const computed = load.inputTokens / (load.inputTokens + load.cachedTokens);
  const own = inputs.map(
    ({ tokens }) =>
      times.requestSeconds + ownPromptSeconds(replica, parts.decoding, parts.together, tokens * computed),
  );
  const even = inputs.map(({ share }, at) => evenPart(share, own, at, width));
  return new WaitingTimes(mean, even, parts.waiting, parts.meanWait);
}

/** The requests of a stratum: their prompts reach half-way to those of the next ones, and they wait for the running step. */
function evenPart(share: number, own: readonly number[], at: number, width: number): EvenPart {
  const middle = own[at] ?? 0;
  const [before, after] = [own[at - 1], own[at + 1]];
  const low = (before ?? 2 * middle - (after ?? middle)) / 2;
  const high = (after ?? 2 * middle - (before ?? middle)) / 2;
  const whole = Math.sqrt((high - low) ** 2 + width ** 2);
  return { share, from: Math.max(0, middle / 2 + (low + high + width - whole) / 2), width: whole };
}

/** How the times of requests in a steady state are distributed. */
export function steadyDistributions(
  replica: Replica,
  parts: SteadyParts,
  inputs: readonly LengthStratum[],
  outputs: readonly LengthStratum[],
): TimeDistributions {
  const {
    timeToFirstToken: first,
    timePerOutputToken: each,
    paceDeviation,
    stepVariance,
    width,
    waiting,
    meanWait,
  } = parts;
  // Of the first token's time, what varies apart from the prompt: the running step, the wait, a queue.
  const firstVariance = width ** 2 / 12 + waiting * (2 - waiting) * meanWait ** 2 + parts.queueDeviation ** 2;
  const pace: NormalPart[] = [];
  const whole: NormalPart[] = [];
  let decoded = 0;
  for (const { share, tokens, deviation } of outputs) {
    const further = Math.max(0, tokens - 1);
    const variance = further > 0 ? paceDeviation ** 2 + stepVariance / further : 0;
    pace.push({ share, mean: each, deviation: Math.sqrt(variance) });
    decoded += share * further;
    const total = firstVariance + further ** 2 * variance + (deviation * each) ** 2;
    whole.push({ share, mean: first + further * each, deviation: Math.sqrt(total) });
  }
  return {
    timeToFirstToken: firstTokenTime(replica, parts, inputs),
    timePerOutputToken: new NormalMixture(each, pace),
    endToEndLatency: new NormalMixture(first + decoded * each, whole),
  };
}

/** The percentiles of the times of requests in a steady state, to a share `tolerance` of each. */
export function steadyTimes(
  replica: Replica,
  parts: SteadyParts,
  inputs: readonly LengthStratum[],
  outputs: readonly LengthStratum[],
  tolerance: number,
): RequestTimes {
  const found = steadyDistributions(replica, parts, inputs, outputs);
  return {
    timeToFirstToken: percentilesOf(found.timeToFirstToken, tolerance),
    timePerOutputToken: percentilesOf(found.timePerOutputToken, tolerance),
    endToEndLatency: percentilesOf(found.endToEndLatency, tolerance),
  };
}
