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

/** The share of the sustainable rate at which times are worked out when more arrives: beyond it they grow with the length of the run. */
export const mostUtilization = 0.99;

/** Burstiness of requests: squared variations (variance over squared mean). */
export interface QueueVariation {
  /** Of the time between arrivals: 1 if they are random. */
  readonly arrivals: number;
  /** Of the tokens of prompts. */
  readonly prompts: number;
}

/** The steady state under requests that arrive at a rate, and what its time to the first token is made of. */
export interface OpenLoopState extends ServingState {
  /** Seconds from the start of a request's prompt to its first token. */
  readonly own: number;
  /** Mean seconds of the step that runs when a request arrives, until it ends. */
  readonly residual: number;
  /** Mean seconds behind the prompts of others. */
  readonly wait: number;
  /** Share of requests that wait for them: of the steps' room for prompts, the share that is taken. */
  readonly waitProbability: number;
}

const random: QueueVariation = { arrivals: 1, prompts: 0 };

/**
 * The steady state under requests that arrive at a given rate; at saturation, the rate it sustains.
 *
 * Model: batch = rate x further x timePerOutputToken; the first token waits for half a step, the steps of its own prompt with those that
 * come with it, and the prompts before it: rho x (c_a^2 + c_s^2) / (2 (1 - rho)), with x the seconds of a prompt in steps full of
 * prompts and rho = rate x.
 */
export function openLoop(
  replica: Replica,
  arrivals: number,
  variation: QueueVariation = random,
  sustainable: number = sustainableRate(replica),
): OpenLoopState {
  const { times, further, most, groups, load } = replica;
  const rate = Math.min(arrivals, mostUtilization * sustainable);
  let undisturbed = 0;
  let timePerOutputToken = 0;
  const excess = (size: number) => {
    undisturbed = undisturbedSeconds(replica, size);
    timePerOutputToken = undisturbed + promptSecondsPerStep(replica, size, 1, undisturbed);
    return size - rate * further * timePerOutputToken;
  };
  const batch = findRoot(excess, 0, most);
  const decoding = batch / groups;
  const prompt = fullRoomSeconds(replica, decoding);
  const waitProbability = Math.min(mostUtilization, rate * prompt);
  const wait = (prompt * waitProbability * (variation.arrivals + variation.prompts)) / (2 * (1 - waitProbability));
  // Prompts that arrive during the same step run together.
  const together = (rate * timePerOutputToken) / groups;
  const own = ownPromptSeconds(replica, decoding, together * load.inputTokens);
  const residual = (Math.min(1, decoding) * timePerOutputToken) / 2;
  return {
    timeToFirstToken: times.requestSeconds + own + residual + wait,
    timePerOutputToken,
    requestsPerSecond: Math.min(arrivals, sustainable),
    batch,
    prefillShare: Math.min(1, further > 0 ? 1 - undisturbed / timePerOutputToken : waitProbability),
    sustainable,
    own,
    residual,
    wait,
    waitProbability,
  };
}
