import type { Replica } from "../../inference/replica.js";
import { ownPromptSeconds } from "../../inference/replica.js";
import { normalProbability } from "../../inference/saturation.js";
import type { LengthStratum } from "../lengthStrata.js";
import { type Percentiles, percentileShares } from "../percentiles.js";
import type { RequestTimes } from "../requestTimes.js";
import { quantileOf } from "./quantileOf.js";
import { shareWithin } from "./waitingTime.js";

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

/** A part of the requests whose quantity is roughly normal. */
interface NormalPart {
  readonly share: number;
  readonly mean: number;
  readonly deviation: number;
}

/** How a time is distributed over requests. */
export interface TimeDistribution {
  /** Mean seconds. */
  readonly mean: number;
  /** Share of requests whose time is at most a number of seconds. */
  readonly below: (seconds: number) => number;
  /** Seconds that few requests exceed: where the search for percentiles starts. */
  readonly high: number;
}

/** How the times of requests are distributed. */
export type TimeDistributions = { readonly [Time in keyof RequestTimes]: TimeDistribution };

/** The percentiles of a distribution. */
function percentilesOf({ mean, below, high }: TimeDistribution, tolerance: number): Percentiles {
  const at = (share: number, from: number) => quantileOf(below, share, from, Math.max(high, from * 1.5), tolerance);
  const p50 = at(percentileShares.p50, 0);
  const p90 = at(percentileShares.p90, p50);
  const p95 = at(percentileShares.p95, p90);
  return { mean, p50, p90, p95, p99: at(percentileShares.p99, p95) };
}

function normalMixture(mean: number, parts: readonly NormalPart[]): TimeDistribution {
  const last = parts.at(-1);
  const below = (value: number) => {
    let sum = 0;
    for (const part of parts) {
      const { deviation } = part;
      if (deviation > 0) sum += part.share * normalProbability((value - part.mean) / deviation);
      else if (value >= part.mean) sum += part.share;
    }
    return sum;
  };
  return { mean, below, high: last ? last.mean + 3 * last.deviation : mean };
}

function firstTokenTime(replica: Replica, parts: SteadyParts, inputs: readonly LengthStratum[]): TimeDistribution {
  const { times, load } = replica;
  const { width, waiting, meanWait, queue, queueDeviation, timeToFirstToken: mean } = parts;
  if (queue > 0)
    return normalMixture(mean, [{ share: 1, mean, deviation: Math.max(queueDeviation, width / Math.sqrt(12)) }]);
  const computed = load.inputTokens / (load.inputTokens + load.cachedTokens);
  const prompts = inputs.map(({ share, tokens }) => ({
    share,
    time: {
      fixed: times.requestSeconds + ownPromptSeconds(replica, parts.decoding, parts.together, tokens * computed),
      width,
      waiting,
      meanWait,
    },
  }));
  const below = (seconds: number) => {
    let sum = 0;
    for (const { share, time } of prompts) sum += share * shareWithin(time, seconds);
    return sum;
  };
  return { mean, below, high: (prompts.at(-1)?.time.fixed ?? 0) + width + 3 * meanWait };
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
    timePerOutputToken: normalMixture(each, pace),
    endToEndLatency: normalMixture(first + decoded * each, whole),
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
