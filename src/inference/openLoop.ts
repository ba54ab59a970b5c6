import { sustainableRate } from "./closedLoop.js";
import { findRoot } from "./findRoot.js";
import {
  fullRoomSeconds,
  ownPromptSeconds,
  promptSecondsPerStep,
  type Replica,
  undisturbedSeconds,
} from "./replica.js";
import type { ServingState } from "./servingState.js";

/** Highest utilization at which latencies are computed. Beyond it they would grow with the length of the run. */
export const mostUtilization = 0.99;

/** Variability of requests, as squared coefficients of variation (variance over squared mean). */
export interface QueueVariation {
  /** Of the time between arrivals; 1 for Poisson arrivals. */
  readonly arrivals: number;
  /** Of the prompt lengths. */
  readonly prompts: number;
}

/** The steady state of an open loop, with the parts of its time to first token. */
export interface OpenLoopState extends ServingState {
  /** Mean number of sequences in the steps of a request, that request included. */
  readonly stepBatch: number;
  /** Seconds from the start of a request's prefill to its first token. */
  readonly prefillSeconds: number;
  /** Mean seconds from the arrival of a request until the engine next checks for new ones. */
  readonly residual: number;
  /** Mean seconds of queueing behind the prompts of other requests. */
  readonly wait: number;
  /** Probability that a request has to queue: the utilization of the token budget for prompts. */
  readonly waitProbability: number;
}

/** Least squared variation of the time between arrivals, since the formula divides by it; 1,000 times smaller than any that matters. */
const leastVariation = 1e-4;

/**
 * Mean number of sequences on a rank that decode in the steps of one request, that request included, if `decoding` decode on average.
 *
 * Model: the number of requests that an arrival to a G/M/infinity queue finds, plus itself, for gamma-distributed times between arrivals
 * of squared variation c. For Poisson arrivals it is decoding + 1, and for bursts more.
 *
 * @source Takács, Introduction to the Theory of Queues (1962), chapter 3
 */
function metBatch(decoding: number, squaredVariation: number): number {
  const c = Math.max(leastVariation, squaredVariation);
  return 1 / (1 - (1 + c / decoding) ** (-1 / c));
}

const random: QueueVariation = { arrivals: 1, prompts: 0 };

/**
 * The steady state of an open loop with a given arrival rate, capped just below the sustainable rate.
 *
 * Model: batch = rate × decodeSteps × timePerOutputToken, where a step holds the request itself and those that it meets. The time to first
 * token is half of the promptIntervalSteps steps between checks for new requests, the steps of the request's own prompt together with
 * prompts that arrive with it, and the queueing time behind earlier prompts, rho x (c_a^2 + c_s^2) / (2 (1 - rho)), where x is the time of
 * a prompt in steps full of prompts and rho = rate x.
 */
export function openLoop(
  replica: Replica,
  arrivals: number,
  variation: QueueVariation = random,
  sustainable: number = sustainableRate(replica),
): OpenLoopState {
  const { requestSeconds, decodeSteps, most, groups, load } = replica;
  const rate = Math.min(arrivals, mostUtilization * sustainable);
  let [stepBatch, undisturbed, timePerOutputToken] = [0, 0, 0];
  const excess = (size: number) => {
    stepBatch = Math.min(groups * metBatch(size / groups, variation.arrivals), most);
    undisturbed = undisturbedSeconds(replica, stepBatch);
    timePerOutputToken = undisturbed + promptSecondsPerStep(replica, stepBatch, size / stepBatch, undisturbed);
    return size - rate * decodeSteps * timePerOutputToken;
  };
  // At the largest batch the replica would serve its sustainable rate.
  const batch = findRoot(excess, 0, most, excess(0), most * (1 - rate / sustainable));
  const decoding = batch / groups;
  const prompt = fullRoomSeconds(replica, decoding);
  const waitProbability = Math.min(mostUtilization, rate * prompt);
  const wait = (prompt * waitProbability * (variation.arrivals + variation.prompts)) / (2 * (1 - waitProbability));
  // Prompts that arrive during the same step run in one step.
  const batchedPrompts = (rate * timePerOutputToken * load.promptIntervalSteps) / groups;
  const prefillSeconds = ownPromptSeconds(replica, decoding, batchedPrompts * load.inputTokens);
  const residual = (Math.min(1, decoding) * timePerOutputToken * load.promptIntervalSteps) / 2;
  return {
    timeToFirstToken: requestSeconds + prefillSeconds + residual + wait,
    timePerOutputToken,
    requestsPerSecond: Math.min(arrivals, sustainable),
    batch,
    prefillShare: Math.min(1, decodeSteps > 0 ? 1 - undisturbed / timePerOutputToken : waitProbability),
    sustainable,
    stepBatch,
    prefillSeconds,
    residual,
    wait,
    waitProbability,
  };
}
