import type { Replica } from "../../inference/replica.js";
import { ownPromptSeconds } from "../../inference/replica.js";
import { normalProbability } from "../../inference/saturation.js";
import { type LengthStratum, lengthStrata } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";
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

/** The percentiles of a distribution. */
function percentilesOf(mean: number, below: (value: number) => number, low: number, high: number): Percentiles {
  const at = (share: number, from: number) => quantileOf(below, share, from, Math.max(high, from * 2));
  const p50 = at(percentileShares.p50, low);
  const p90 = at(percentileShares.p90, p50);
  const p95 = at(percentileShares.p95, p90);
  return { mean, p50, p90, p95, p99: at(percentileShares.p99, p95) };
}

function normalMixture(mean: number, parts: readonly NormalPart[]): Percentiles {
  const last = parts.at(-1);
  const below = (value: number) => {
    let sum = 0;
    for (const part of parts) {
      const { deviation } = part;
      sum +=
        part.share * (deviation > 0 ? normalProbability((value - part.mean) / deviation) : value >= part.mean ? 1 : 0);
    }
    return sum;
  };
  return percentilesOf(mean, below, 0, last ? last.mean + 3 * last.deviation : mean);
}

function firstTokenTimes(replica: Replica, parts: SteadyParts, input: Lengths): Percentiles {
  const { times, load } = replica;
  const { width, waiting, meanWait, queue, queueDeviation } = parts;
  if (queue > 0) {
    const deviation = Math.max(queueDeviation, width / Math.sqrt(12));
    return normalMixture(parts.timeToFirstToken, [{ share: 1, mean: parts.timeToFirstToken, deviation }]);
  }
  const cached = load.inputTokens / input.mean;
  const prompts = lengthStrata(input).map(({ share, tokens }) => ({
    share,
    time: {
      fixed: times.requestSeconds + ownPromptSeconds(replica, parts.decoding, parts.together, tokens * cached),
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
  const longest = prompts.at(-1)?.time.fixed ?? 0;
  return percentilesOf(parts.timeToFirstToken, below, 0, longest + width + 3 * meanWait);
}

/** The percentiles of the times of requests in a steady state. */
export function steadyTimes(
  replica: Replica,
  parts: SteadyParts,
  input: Lengths,
  outputs: readonly LengthStratum[],
): RequestTimes {
  const { timeToFirstToken: first, timePerOutputToken: each, paceDeviation, stepVariance } = parts;
  const timeToFirstToken = firstTokenTimes(replica, parts, input);
  const firstVariance = ((timeToFirstToken.p90 - timeToFirstToken.p50) / 1.2816) ** 2;
  const pace: NormalPart[] = [];
  const whole: NormalPart[] = [];
  let decoded = 0;
  for (const { share, tokens, deviation } of outputs) {
    const further = Math.max(0, tokens - 1);
    const variance = further > 0 ? paceDeviation ** 2 + stepVariance / further : 0;
    pace.push({ share, mean: each, deviation: Math.sqrt(variance) });
    decoded += share * further;
    whole.push({
      share,
      mean: first + further * each,
      deviation: Math.sqrt(firstVariance + further ** 2 * variance + (deviation * each) ** 2),
    });
  }
  return {
    timeToFirstToken,
    timePerOutputToken: normalMixture(each, pace),
    endToEndLatency: normalMixture(first + decoded * each, whole),
  };
}
