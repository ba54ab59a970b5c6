import { prefillSeconds } from "./prefillStep.js";
import { type Replica, undisturbedSeconds } from "./replica.js";
import type { ServingState } from "./servingState.js";

/**
 * State of static batching: a batch runs all its prompts and then decodes until the end. Requests that do not fit run in further
 * rounds.
 */
export function staticBatch(replica: Replica, size: number): ServingState {
  const { model, load, times, decodeSteps } = replica;
  const batch = Math.min(size, load.largestBatch);
  const rounds = size / batch;
  const prefill = load.inputTokens > 0 ? prefillSeconds(model, batch, load.inputTokens) : 0;
  const timeToFirstToken = prefill + times.promptSeconds;
  const timePerOutputToken = undisturbedSeconds(replica, batch);
  const seconds = (timeToFirstToken + decodeSteps * timePerOutputToken) * rounds;
  return {
    timeToFirstToken,
    timePerOutputToken,
    requestsPerSecond: size / seconds,
    batch,
    prefillShare: (timeToFirstToken * rounds) / seconds,
    sustainable: size / seconds,
  };
}
