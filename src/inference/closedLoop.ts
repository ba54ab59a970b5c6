import { findRoot } from "./findRoot.js";
import {
  ownPromptSeconds,
  packedPromptSeconds,
  promptSecondsPerStep,
  type Replica,
  undisturbedSeconds,
} from "./replica.js";
import type { ServingState } from "./servingState.js";

/** Largest share of a decoding request's time that prefill may take in the mean-field equations, which break down beyond it. */
const mostPrefillShare = 0.95;
/** Highest request rate that a replica sustains, reached when requests are always waiting. */
export function sustainableRate(replica: Replica): number {
  const { decodeSteps, most } = replica;
  if (decodeSteps === 0) return 1 / packedPromptSeconds(replica, replica.load.largestBatch);
  const undisturbed = undisturbedSeconds(replica, most);
  return most / (decodeSteps * (undisturbed + promptSecondsPerStep(replica, most, 1, undisturbed)));
}

/** The steady state of requests that generate only one token. */
function promptsOnly(replica: Replica, inFlight: number): ServingState {
  const { load, requestSeconds } = replica;
  const batch = Math.min(inFlight, load.largestBatch);
  const aloneSeconds = requestSeconds + ownPromptSeconds(replica, 0);
  const timeToFirstToken = Math.max(aloneSeconds, inFlight * packedPromptSeconds(replica, batch));
  return {
    timeToFirstToken,
    timePerOutputToken: undisturbedSeconds(replica, batch),
    requestsPerSecond: inFlight / timeToFirstToken,
    batch,
    prefillShare: 1,
    sustainable: sustainableRate(replica),
  };
}

/**
 * The steady state of a closed loop with `inFlight` requests, in which a new request starts whenever one finishes.
 *
 * Model: inFlight = X (timeToFirstToken + decodeSteps x timePerOutputToken) with X = batch / (decodeSteps x timePerOutputToken), where
 * timePerOutputToken is the mean over steps with and without prompts.
 */
export function closedLoop(replica: Replica, inFlight: number, startsWithBurst = replica.load.burst): ServingState {
  const { load, times, decodeSteps, most, groups, requestSeconds } = replica;
  if (decodeSteps === 0) return promptsOnly(replica, inFlight);
  const running = Math.min(inFlight, load.largestBatch);
  const others = (running - 1) / running;
  const sustainable = sustainableRate(replica);
  const burst = startsWithBurst ? (times.burstShare * packedPromptSeconds(replica, inFlight) * (inFlight - 1)) / 2 : 0;
  let state!: ServingState;
  const excess = (batch: number) => {
    const undisturbed = undisturbedSeconds(replica, batch);
    const added = promptSecondsPerStep(replica, batch, others, undisturbed);
    const timePerOutputToken = undisturbed + added;
    const requestsPerSecond = batch / (decodeSteps * timePerOutputToken);
    const busy = Math.min(mostPrefillShare, added / timePerOutputToken);
    const prompt = (added * decodeSteps) / batch;
    const queue = times.queueFactor * prompt * Math.min(inFlight - 1, busy / (1 - busy));
    // Tokens of other prompts that start in the same step.
    const otherTokens = (others * batch * load.inputTokens * load.promptIntervalSteps) / (decodeSteps * groups);
    const promptSeconds = ownPromptSeconds(replica, (others * batch) / groups, otherTokens);
    const timeToFirstToken =
      requestSeconds + promptSeconds + (others * timePerOutputToken * load.promptIntervalSteps) / 2 + queue + burst;
    const prefillShare = Math.min(1, busy + (1 - others) * requestsPerSecond * promptSeconds);
    state = { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch, prefillShare, sustainable };
    return batch + requestsPerSecond * timeToFirstToken - inFlight;
  };
  // A batch near zero leaves no request in flight.
  findRoot(excess, 0, Math.min(inFlight, most), -inFlight);
  // A full batch serves at most the sustainable rate, because a place does not decode while the next request's prompt runs in it.
  const requestsPerSecond = Math.min(state.requestsPerSecond, sustainable);
  const waiting = inFlight / requestsPerSecond - decodeSteps * state.timePerOutputToken;
  return { ...state, requestsPerSecond, timeToFirstToken: Math.max(state.timeToFirstToken, waiting) };
}

/**
 * The state of a queue that keeps `inFlight` requests running. A benchmark run also loses time while the batch ramps up and
 * drains.
 */
export function fullQueue(replica: Replica, inFlight: number): ServingState {
  const state = closedLoop(replica, inFlight, false);
  const kept = replica.load.burst ? 1 - replica.times.rampShare : 1;
  return { ...state, requestsPerSecond: state.requestsPerSecond * kept };
}
