import { sustainableRate } from "./closedLoop.js";
import { findRoot } from "./findRoot.js";
import {
  ownPromptSeconds,
  packedPromptSeconds,
  promptSecondsPerStep,
  type Replica,
  undisturbedSeconds,
} from "./replica.js";
import type { ServingState } from "./servingState.js";

/** The share of the sustainable rate at which times are worked out when more arrives: beyond it they grow with the length of the run. */
export const mostUtilization = 0.99;

/**
 * The steady state under requests that arrive at random at a given rate; at saturation, the rate it sustains.
 *
 * Model: batch = rate x further x timePerOutputToken; the first token waits for half a step, its own prompt, and the prompts before it,
 * rho x added / (2 (1 - rho)) as in an M/D/1 queue with rho the share of time that prompts add.
 */
export function openLoop(replica: Replica, arrivals: number): ServingState {
  const { times, further, most, groups } = replica;
  const sustainable = sustainableRate(replica);
  const rate = Math.min(arrivals, mostUtilization * sustainable);
  const stepAt = (batch: number) => {
    const undisturbed = undisturbedSeconds(replica, batch);
    return undisturbed + promptSecondsPerStep(replica, batch, 1, undisturbed);
  };
  const batch = further > 0 ? findRoot((size) => size - rate * further * stepAt(size), 0, most) : 0;
  const timePerOutputToken = further > 0 ? stepAt(batch) : undisturbedSeconds(replica, groups);
  const prompt =
    further > 0
      ? ((timePerOutputToken - undisturbedSeconds(replica, batch)) * further) / batch
      : packedPromptSeconds(replica, 1);
  const prefillShare = Math.min(mostUtilization, rate * prompt);
  const busy = Math.min(1, batch / groups);
  const queue = (prompt * prefillShare) / (2 * (1 - prefillShare));
  return {
    timeToFirstToken:
      times.requestSeconds + ownPromptSeconds(replica, batch / groups) + (busy * timePerOutputToken) / 2 + queue,
    timePerOutputToken,
    requestsPerSecond: Math.min(arrivals, sustainable),
    batch,
    prefillShare,
    sustainable,
  };
}
