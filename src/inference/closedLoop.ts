import { findRoot } from "./findRoot.js";
import {
  ownPromptSeconds,
  packedPromptSeconds,
  promptSecondsPerStep,
  type Replica,
  undisturbedSeconds,
} from "./replica.js";
import type { ServingState } from "./servingState.js";

/** The most that prompts may take of a decoding request's time before the mean-field equations lose their meaning. */
const busiest = 0.95;
/** Requests per second that a replica sustains when requests always wait. */
export function sustainableRate(replica: Replica): number {
  const { further, most } = replica;
  if (further === 0) return 1 / packedPromptSeconds(replica, replica.load.largestBatch);
  const undisturbed = undisturbedSeconds(replica, most);
  return most / (further * (undisturbed + promptSecondsPerStep(replica, most, 1, undisturbed)));
}

/** Requests that stop at their first token. */
function promptsOnly(replica: Replica, inFlight: number): ServingState {
  const { load, times } = replica;
  const sustainable = sustainableRate(replica);
  const limit = 1 / packedPromptSeconds(replica, Math.min(inFlight, load.largestBatch));
  const own = times.requestSeconds + ownPromptSeconds(replica, 0);
  const timeToFirstToken = Math.max(own, inFlight / limit);
  const requestsPerSecond = inFlight / timeToFirstToken;
  const batch = Math.min(inFlight, load.largestBatch);
  const timePerOutputToken = undisturbedSeconds(replica, batch);
  return { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch, prefillShare: 1, sustainable };
}

/**
 * The steady state of `inFlight` requests that are each replaced as they end.
 *
 * Model: inFlight = X (timeToFirstToken + further x timePerOutputToken) with X = batch / (further x timePerOutputToken), where
 * timePerOutputToken is the mean of the steps with prompts and without.
 */
export function closedLoop(replica: Replica, inFlight: number, startsWithBurst = replica.load.burst): ServingState {
  const { load, times, further, most, groups } = replica;
  if (further === 0) return promptsOnly(replica, inFlight);
  const running = Math.min(inFlight, load.largestBatch);
  const others = (running - 1) / running;
  const sustainable = sustainableRate(replica);
  const burst = startsWithBurst ? (times.burstShare * packedPromptSeconds(replica, inFlight) * (inFlight - 1)) / 2 : 0;
  const at = (batch: number): ServingState => {
    const undisturbed = undisturbedSeconds(replica, batch);
    const added = promptSecondsPerStep(replica, batch, others, undisturbed);
    const timePerOutputToken = undisturbed + added;
    const requestsPerSecond = batch / (further * timePerOutputToken);
    const busy = Math.min(busiest, added / timePerOutputToken);
    const prompt = (added * further) / batch;
    const queue = times.queueFactor * prompt * Math.min(inFlight - 1, busy / (1 - busy));
    // Prompts that begin in the same step run together.
    const together = (others * batch * load.inputTokens) / (further * groups);
    const own = ownPromptSeconds(replica, (others * batch) / groups, together);
    const timeToFirstToken = times.requestSeconds + own + (others * timePerOutputToken) / 2 + queue + burst;
    const prefillShare = Math.min(1, busy + (1 - others) * requestsPerSecond * own);
    return { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch, prefillShare, sustainable };
  };
  let state!: ServingState;
  const excess = (batch: number) => {
    state = at(batch);
    return batch + state.requestsPerSecond * state.timeToFirstToken - inFlight;
  };
  // A batch near zero leaves no request in flight.
  findRoot(excess, 0, Math.min(inFlight, most), -inFlight);
  const waiting = inFlight / state.requestsPerSecond - further * state.timePerOutputToken;
  return waiting > state.timeToFirstToken ? { ...state, timeToFirstToken: waiting } : state;
}

/** A queue that keeps `inFlight` requests running; a benchmark run over one also fills and empties. */
export function fullQueue(replica: Replica, inFlight: number): ServingState {
  const state = closedLoop(replica, inFlight, false);
  const kept = replica.load.burst ? 1 - replica.times.rampShare : 1;
  return { ...state, requestsPerSecond: state.requestsPerSecond * kept };
}
