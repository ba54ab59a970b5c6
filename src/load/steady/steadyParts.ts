import type { OpenLoopState } from "../../inference/openLoop.js";
import {
  fullRoomSeconds,
  ownPromptSeconds,
  promptSecondsPerStep,
  type Replica,
  undisturbedSeconds,
} from "../../inference/replica.js";
import type { ServingState } from "../../inference/servingState.js";
import type { RequestShape } from "../load.js";
import { waitingProbabilityOf } from "../queueing/waitingProbability.js";
import type { SteadyParts } from "./steadyTerms.js";

/** The load over the seats from which on the wait for a seat is looked at. */
const busySeats = 0.7;
/** More seats than this are never taken. */
const mostSeats = 100_000;
/** Share of the variance of the batch that the mean over a request's own time keeps: two thirds where service times are equal. */
const keptVariance = 2 / 3;

/** Variance of the seconds that prompts add to a step, where they begin at random: that of a compound Poisson process. */
function stepVarianceOf(replica: Replica, state: ServingState, inputVariation: number): number {
  const { further, groups } = replica;
  if (further === 0) return 0;
  const added = state.timePerOutputToken - undisturbedSeconds(replica, state.batch);
  const starting = state.batch / groups / further;
  return (added * added * (1 + inputVariation ** 2)) / starting;
}

/** Share of requests that wait for a seat, and mean seconds that those wait. */
export function seatWait(
  { load, further, groups, most }: Replica,
  { batch, own, requestsPerSecond, sustainable, timePerOutputToken }: OpenLoopState,
  squaredVariations: number,
): { readonly share: number; readonly mean: number } {
  const seats = Math.min(mostSeats, Math.round(load.largestBatch / groups));
  const taken = Math.max(batch, requestsPerSecond * (own + further * timePerOutputToken)) / groups;
  if (most < load.largestBatch || taken < busySeats * seats || requestsPerSecond >= sustainable)
    return { share: 0, mean: 0 };
  const share = waitingProbabilityOf(seats, Math.min(taken, seats * (requestsPerSecond / sustainable)));
  return { share, mean: squaredVariations / (2 * (sustainable - requestsPerSecond)) };
}

/** Terms of the times of requests that arrive at a rate. */
export function openParts(
  replica: Replica,
  state: OpenLoopState,
  { input, output }: RequestShape,
  arrivals: number,
): SteadyParts {
  const { groups, further, times } = replica;
  const { batch, requestsPerSecond, timePerOutputToken } = state;
  const seat = seatWait(replica, state, arrivals + output.variation ** 2);
  const waiting = 1 - (1 - state.waitProbability) * (1 - seat.share);
  const wait = state.wait + seat.share * seat.mean;
  const crowded = batch + Math.sqrt(batch * groups * arrivals);
  const undisturbed = undisturbedSeconds(replica, crowded);
  const slower = further > 0 ? undisturbed + promptSecondsPerStep(replica, crowded, 1, undisturbed) : 0;
  return {
    timeToFirstToken: times.requestSeconds + state.own + state.residual + wait,
    timePerOutputToken,
    decoding: batch / groups,
    together: ((requestsPerSecond * timePerOutputToken) / groups) * replica.load.inputTokens,
    width: 2 * state.residual,
    waiting,
    meanWait: waiting > 0 ? wait / waiting : 0,
    queue: 0,
    queueDeviation: 0,
    paceDeviation: Math.max(0, slower - timePerOutputToken) * Math.sqrt(keptVariance),
    stepVariance: stepVarianceOf(replica, state, input.variation) * arrivals,
  };
}

/** Terms of the times of requests that are each replaced as they end. */
export function closedParts(
  replica: Replica,
  state: ServingState,
  { input, output }: RequestShape,
  inFlight: number,
): SteadyParts {
  const { groups, times, load } = replica;
  const { batch, requestsPerSecond, timeToFirstToken, timePerOutputToken } = state;
  const running = Math.min(inFlight, load.largestBatch);
  const others = (running - 1) / running;
  const decoding = (others * batch) / groups;
  const width = others * timePerOutputToken;
  const together = (others * batch * load.inputTokens) / (Math.max(replica.further, 1) * groups);
  const left = timeToFirstToken - times.requestSeconds - ownPromptSeconds(replica, decoding, together) - width / 2;
  const queued = left > timePerOutputToken && requestsPerSecond >= state.sustainable * 0.99;
  const waiting = Math.min(0.99, Math.max(0.1, requestsPerSecond * fullRoomSeconds(replica, decoding)));
  const ahead = Math.max(1, requestsPerSecond * left);
  return {
    timeToFirstToken,
    timePerOutputToken,
    decoding,
    together,
    width,
    waiting,
    meanWait: Math.max(0, left) / waiting,
    queue: queued ? left : 0,
    queueDeviation: queued ? (left * Math.max(0.1, output.variation)) / Math.sqrt(ahead) : 0,
    paceDeviation: 0,
    stepVariance: stepVarianceOf(replica, state, input.variation) * Math.min(1, 0.1 + output.variation ** 2),
  };
}
