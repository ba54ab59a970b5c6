import { prefillSeconds } from "./prefillStep.js";
import { type Replica, undisturbedSeconds } from "./replica.js";
import type { ServingState } from "./servingState.js";

/** A batch that starts and ends together: all its prompts, then all its tokens; what does not fit waits for a second turn. */
export function staticBatch(replica: Replica, size: number): ServingState {
  const { model, load, times, further } = replica;
  const batch = Math.min(size, load.largestBatch);
  const turns = size / batch;
  const prefill = load.inputTokens > 0 ? prefillSeconds(model, batch, load.inputTokens) : 0;
  const timeToFirstToken = prefill + times.promptSeconds;
  const timePerOutputToken = undisturbedSeconds(replica, batch);
  const seconds = (timeToFirstToken + further * timePerOutputToken) * turns;
  return {
    timeToFirstToken,
    timePerOutputToken,
    requestsPerSecond: size / seconds,
    batch,
    prefillShare: (timeToFirstToken * turns) / seconds,
    sustainable: size / seconds,
  };
}
