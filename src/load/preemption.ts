import { normalProbability } from "../inference/saturation.js";
import type { PreparedLoad } from "./loadPlan.js";

/**
 * Probability that the running requests of a rank need more cache than it has.
 *
 * Model: running requests hold their prompt and a uniformly distributed part of their output, and their number is Poisson, so
 * the sum is approximately normal. Engines that reserve space for whole outputs never run out.
 */
export function preemptionProbability({ prepared, replica, load }: PreparedLoad, batch: number): number {
  const { input, output } = load;
  if (prepared.settings.admission === "whole-output" || !(batch > 0)) return 0;
  const capacity = prepared.memory.cacheCapacityTokens / replica.groups;
  const running = batch / replica.groups;
  // The mean output of a running request: longer ones run for longer.
  const generated = output.mean * (1 + output.variation ** 2);
  const held = input.mean + generated / 2;
  const variance = (input.mean * input.variation) ** 2 + (output.mean * generated) / 12;
  const deviation = Math.sqrt(running * (variance + held * held));
  return normalProbability((running * held - capacity) / deviation);
}
