import { ownPromptSeconds, type Replica } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import { NormalMixture } from "./normalMixture.js";
import type { SteadyParts } from "./steadyTerms.js";
import type { TimeDistribution } from "./timeDistribution.js";
import { type EvenPart, WaitingTimes } from "./waitingTimes.js";

/** Distribution of the time to first token, and its variance. */
export interface FirstTokenTime {
  readonly distribution: TimeDistribution;
  readonly variance: number;
}

/**
 * Distribution of the time to first token in a steady state: the steps of the prompt, the rest of the running step, and queueing.
 */
export function firstTokenTime(replica: Replica, parts: SteadyParts, inputs: readonly LengthStratum[]): FirstTokenTime {
  const { requestSeconds, load } = replica;
  const { width, waiting, meanWait, queue, queueDeviation, timeToFirstToken: mean, afterPrompt = 0 } = parts;
  if (queue > 0) {
    const deviation = Math.max(queueDeviation, width / Math.sqrt(12));
    return { distribution: new NormalMixture(mean, [{ share: 1, mean, deviation }]), variance: deviation ** 2 };
  }
  const computed = load.inputTokens / (load.inputTokens + load.cachedTokens);
  const unqueued = inputs.map(
    ({ tokens }) =>
      requestSeconds +
      afterPrompt +
      ownPromptSeconds(replica, parts.decoding, parts.otherPromptTokens, tokens * computed),
  );
  const even = inputs.map(({ share }, index) => evenPart(share, unqueued, index, width));
  const variance = varianceOf(unqueued, inputs) + width ** 2 / 12 + waiting * (2 - waiting) * meanWait ** 2;
  return { distribution: new WaitingTimes(mean, even, waiting, meanWait), variance };
}

/** Times of one stratum of prompts: spread half-way to the neighbouring strata, and over the rest of the running step. */
function evenPart(share: number, times: readonly number[], index: number, width: number): EvenPart {
  const middle = times[index] ?? 0;
  const [before, after] = [times[index - 1], times[index + 1]];
  const low = (before ?? 2 * middle - (after ?? middle)) / 2;
  const high = (after ?? 2 * middle - (before ?? middle)) / 2;
  const whole = Math.sqrt((high - low) ** 2 + width ** 2);
  return { share, from: Math.max(0, middle / 2 + (low + high + width - whole) / 2), width: whole };
}

/** Variance of a quantity that has one value per stratum. */
function varianceOf(values: readonly number[], strata: readonly LengthStratum[]): number {
  let sum = 0;
  let squares = 0;
  for (const [at, { share }] of strata.entries()) {
    const value = values[at] ?? 0;
    sum += share * value;
    squares += share * value * value;
  }
  return Math.max(0, squares - sum * sum);
}
