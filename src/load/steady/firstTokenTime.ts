import { ownPromptSeconds, type Replica } from "../../inference/replica.js";
import type { LengthStratum } from "../lengthStrata.js";
import { NormalMixture } from "./normalMixture.js";
import type { SteadyParts } from "./steadyTerms.js";
import type { TimeDistribution } from "./timeDistribution.js";
import { type EvenPart, WaitingTimes } from "./waitingTimes.js";

/**
 * Distribution of the time to first token in a steady state: the steps of the prompt, the rest of the running step, and queueing.
 */
export function firstTokenTime(
  replica: Replica,
  parts: SteadyParts,
  inputs: readonly LengthStratum[],
): TimeDistribution {
  const { requestSeconds, load } = replica;
  const { width, waiting, meanWait, queue, queueDeviation, timeToFirstToken: mean, afterPrompt = 0 } = parts;
  if (queue > 0) {
    const deviation = Math.max(queueDeviation, width / Math.sqrt(12));
    return new NormalMixture(mean, [{ share: 1, mean, deviation }]);
  }
  const computed = load.inputTokens / (load.inputTokens + load.cachedTokens);
  const unqueued = inputs.map(
    ({ tokens }) =>
      requestSeconds +
      afterPrompt +
      ownPromptSeconds(replica, parts.decoding, parts.otherPromptTokens, tokens * computed),
  );
  const even = inputs.map(({ share }, index) => evenPart(share, unqueued, index, width));
  return new WaitingTimes(mean, even, waiting, meanWait);
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
