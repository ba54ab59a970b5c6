import type { OpenLoopState } from "../../inference/openLoop.js";
import {
  fullRoomSeconds,
  ownPromptSeconds,
  type Replica,
  startingPromptSeconds,
  undisturbedSeconds,
} from "../../inference/replica.js";
import type { ServingState } from "../../inference/servingState.js";
import type { RequestShape } from "../load.js";
import { waitingProbabilityOf } from "../queueing/waitingProbability.js";
import { normalQuantiles } from "./normalQuantiles.js";
import type { SteadyParts } from "./steadyTerms.js";

/** Utilization of the batch from which queueing for a place in it is taken into account. */
const busySeats = 0.7;
/** Largest batch that is ever filled. */
const mostSeats = 100_000;
/**
 * Distance over which the slope of the step time is taken, in standard deviations of the batch and of the prompts that start per step.
 * The step time grows less than proportionally, so the slope depends on the distance. This one is the 99th percentile of a normal
 * distribution: the 99th percentile of the step time is then the step time at that many more requests, which cannot fall as the rate rises.
 */
const { p99: tailDeviations } = normalQuantiles;

/**
 * Standard deviation of the seconds that prompts add to a step in which `batch` sequences decode and a mean of `starting` prompts start
 * on a rank, as for a compound Poisson process whose counts vary `dispersion` times as much as those of random arrivals of equal prompts.
 * Prompts in the same step share its costs, so that more of them add less than in proportion.
 */
function stepDeviationOf(
  replica: Replica,
  batch: number,
  starting: number,
  secondsPerToken: number,
  dispersion: number,
): number {
  if (!(starting > 0)) return 0;
  const undisturbed = undisturbedSeconds(replica, batch);
  const more = starting + tailDeviations * Math.sqrt(starting * dispersion);
  const slower = startingPromptSeconds(replica, batch / replica.groups, more, undisturbed);
  return (undisturbed + slower - secondsPerToken) / tailDeviations;
}

/** Share of requests that wait for a place in the batch, and their mean wait in seconds. */
export function seatWait(
  { load, decodeSteps, groups, most }: Replica,
  { batch, prefillSeconds, requestsPerSecond, sustainable, timePerOutputToken }: OpenLoopState,
  squaredVariations: number,
): { readonly share: number; readonly mean: number } {
  // A rank runs at least one sequence at a time, even if fewer fit than there are ranks.
  const seats = Math.max(1, Math.min(mostSeats, Math.round(load.largestBatch / groups)));
  const taken = Math.max(batch, requestsPerSecond * (prefillSeconds + decodeSteps * timePerOutputToken)) / groups;
  if (most < load.largestBatch || taken < busySeats * seats || requestsPerSecond >= sustainable)
    return { share: 0, mean: 0 };
  const share = waitingProbabilityOf(seats, Math.min(taken, seats * (requestsPerSecond / sustainable)));
  return { share, mean: squaredVariations / (2 * (sustainable - requestsPerSecond)) };
}

/** Deviations of the time per output token in an open loop, with the squared variation of arrivals and the variation of prompts. */
function paceParts(
  replica: Replica,
  { batch, stepBatch, timePerOutputToken }: OpenLoopState,
  arrivals: number,
  prompts: number,
): Pick<SteadyParts, "paceDeviation" | "stepVariance"> {
  const { groups, decodeSteps } = replica;
  if (decodeSteps === 0) return { paceDeviation: 0, stepVariance: 0 };
  const startingPer = (sequences: number) => sequences / (groups * decodeSteps);
  // The mean over the lifetime of a request keeps about two thirds of a Poisson variance, and slower steps, which more requests share, raise
  // it by about as much.
  const more = tailDeviations * Math.sqrt(batch * groups * arrivals);
  const crowded = stepBatch + more;
  const undisturbed = undisturbedSeconds(replica, crowded);
  const slower = undisturbed + startingPromptSeconds(replica, crowded / groups, startingPer(batch + more), undisturbed);
  const paceDeviation = Math.max(0, slower - timePerOutputToken) / tailDeviations;
  const dispersion = (1 + prompts ** 2) * arrivals;
  const whenCrowded = stepDeviationOf(replica, crowded, startingPer(batch + more), slower, dispersion);
  return {
    paceDeviation,
    // The batch and its prompts share the fixed costs of a step, so their deviations together are at most those of a crowded batch.
    stepVariance: Math.min(
      stepDeviationOf(replica, stepBatch, startingPer(batch), timePerOutputToken, dispersion) ** 2,
      whenCrowded * (whenCrowded + 2 * paceDeviation),
    ),
  };
}

/** Parts of the latencies of an open loop. */
export function openParts(
  replica: Replica,
  state: OpenLoopState,
  { input, output }: RequestShape,
  arrivals: number,
): SteadyParts {
  const { groups } = replica;
  const { batch, requestsPerSecond, timePerOutputToken } = state;
  const seat = seatWait(replica, state, arrivals + output.variation ** 2);
  const wait = state.wait + seat.share * seat.mean;
  // A wait for a place that is short next to the wait for prompts lengthens that, and concerns hardly any other requests.
  const behindPrompts = state.waitProbability > 0 ? state.wait / state.waitProbability : 0;
  const others =
    (1 - state.waitProbability) * seat.share * (behindPrompts > 0 ? Math.min(1, seat.mean / behindPrompts) : 1);
  const waiting = state.waitProbability + others;
  return {
    timeToFirstToken: replica.requestSeconds + state.prefillSeconds + state.residual + wait,
    timePerOutputToken,
    decoding: batch / groups,
    otherPromptTokens:
      ((requestsPerSecond * timePerOutputToken) / groups) * replica.load.inputTokens * replica.load.promptIntervalSteps,
    width: 2 * state.residual,
    waiting,
    meanWait: waiting > 0 ? wait / waiting : 0,
    queue: 0,
    queueDeviation: 0,
    ...paceParts(replica, state, arrivals, input.variation),
  };
}

/** Parts of the latencies of a closed loop. */
export function closedParts(
  replica: Replica,
  state: ServingState,
  { input, output }: RequestShape,
  inFlight: number,
): SteadyParts {
  const { groups, load, decodeSteps } = replica;
  const { batch, requestsPerSecond, timeToFirstToken, timePerOutputToken } = state;
  const running = Math.min(inFlight, load.largestBatch);
  const others = (running - 1) / running;
  const decoding = (others * batch) / groups;
  const width = others * timePerOutputToken * load.promptIntervalSteps;
  const starting = batch / (Math.max(decodeSteps, 1) * groups);
  const otherTokens = others * starting * load.inputTokens * load.promptIntervalSteps;
  const wait = timeToFirstToken - replica.requestSeconds - ownPromptSeconds(replica, decoding, otherTokens) - width / 2;
  const queued = wait > timePerOutputToken && requestsPerSecond >= state.sustainable * 0.99;
  const waiting = Math.min(0.99, Math.max(0.1, requestsPerSecond * fullRoomSeconds(replica, decoding)));
  const ahead = Math.max(1, requestsPerSecond * wait);
  const stepDeviation =
    decodeSteps > 0 ? stepDeviationOf(replica, batch, starting, timePerOutputToken, 1 + input.variation ** 2) : 0;
  return {
    timeToFirstToken,
    timePerOutputToken,
    decoding,
    otherPromptTokens: otherTokens,
    width,
    waiting,
    meanWait: Math.max(0, wait) / waiting,
    queue: queued ? wait : 0,
    queueDeviation: queued ? (wait * Math.max(0.1, output.variation)) / Math.sqrt(ahead) : 0,
    paceDeviation: 0,
    stepVariance: stepDeviation ** 2 * Math.min(1, 0.1 + output.variation ** 2),
  };
}
