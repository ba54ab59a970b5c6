import { normalProbability } from "../inference/saturation.js";
import type { PreparedLoad } from "./loadPlan.js";

/**
 * Probability that the requests that run need more cache than a rank has.
 *
 * Model: requests in flight hold their prompt and a part of their output that is evenly spread, their number varies as at random; their
 * sum is about normal. Engines that keep room for whole outputs never run out.
 */
export function preemptionProbability({ prepared, replica, load }: PreparedLoad, batch: number): number {
  const { input, output } = load;
  if (prepared.settings.admission === "whole-output" || !(batch > 0)) return 0;
  const capacity = prepared.memory.cacheCapacityTokens / replica.groups;
  const running = batch / replica.groups;
  const held = input.mean + (output.mean * (1 + output.variation ** 2)) / 2;
  const variance = (input.mean * input.variation) ** 2 + (output.mean ** 2 * (1 + output.variation ** 2)) / 12;
  const deviation = Math.sqrt(running * (variance + held * held));
  return normalProbability((running * held - capacity) / deviation);
}
