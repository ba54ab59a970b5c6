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
  /** Seconds from the start of a request's prefill to its first token. */
  readonly prefillSeconds: number;
  /** Mean seconds from the arrival of a request until the engine next checks for new ones. */
  readonly residual: number;
  /** Mean seconds of queueing behind the prompts of other requests. */
  readonly wait: number;
  /** Probability that a request has to queue: the utilization of the token budget for prompts. */
  readonly waitProbability: number;
}

const random: QueueVariation = { arrivals: 1, prompts: 0 };

/**
 * The steady state of an open loop with a given arrival rate, capped just below the sustainable rate.
 *
 * Model: batch = rate × decodeSteps × timePerOutputToken. The time to first token is half of the promptIntervalSteps steps between checks
 * for new requests, the steps of the request's own prompt together with prompts that arrive with it, and the queueing time behind
 * earlier prompts, rho x (c_a^2 + c_s^2) / (2 (1 - rho)), where x is the time of a prompt in steps full of prompts and rho = rate x.
 */
export function openLoop(
  replica: Replica,
  arrivals: number,
  variation: QueueVariation = random,
  sustainable: number = sustainableRate(replica),
): OpenLoopState {
  const { requestSeconds, decodeSteps, most, groups, load } = replica;
  const rate = Math.min(arrivals, mostUtilization * sustainable);
  let undisturbed = 0;
  let timePerOutputToken = 0;
  const excess = (size: number) => {
    undisturbed = undisturbedSeconds(replica, size);
    timePerOutputToken = undisturbed + promptSecondsPerStep(replica, size, 1, undisturbed);
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
    prefillSeconds,
    residual,
    wait,
    waitProbability,
  };
}
