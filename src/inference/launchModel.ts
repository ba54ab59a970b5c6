import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import type { Arithmetic, StepWork } from "../operations/work.js";
import type { Seconds } from "../units/quantity.js";
import type { Execution } from "./inferencePlan.js";

/** Kernels that round the inputs of one multiplication to narrower operands. */
function roundings({ bits, scaling }: Arithmetic, rates: EfficiencyRates): number {
  if (bits === 16) return 0;
  const factor = bits === 4 ? rates.fourBitRoundingFactor : scaling === "block" ? rates.blockRoundingFactor : 1;
  return rates.roundingLaunches * factor;
}

/** Operations that one step starts one after the other, the head's first. */
function launches({ linears, experts, counts }: StepWork, rates: EfficiencyRates): number {
  let count = 1;
  for (const { layers, arithmetic } of linears) count += layers * (1 + roundings(arithmetic, rates));
  for (const { layers, arithmetic, mixture } of experts) {
    const biased = mixture.balancing === "routing-bias" ? rates.biasedRouterLaunches : 0;
    const narrow = arithmetic.bits === 16 ? 0 : 1 + roundings(arithmetic, rates);
    count += layers * (rates.expertLaunches + biased + narrow);
  }
  return (
    count +
    counts.mixers * rates.attentionLaunches +
    counts.layers * rates.layerLaunches +
    counts.norms * rates.queryKeyNormLaunches +
    counts.latent * rates.latentLaunches
  );
}

/** Seconds that starting the operations of one step takes: a program for each layer of a schedule, else kernel by kernel. */
export function launchModel(work: StepWork, issue: KernelIssue, execution: Execution, rates: EfficiencyRates): Seconds {
  const started = issue === "schedule" ? work.counts.layers : launches(work, rates);
  return started * rates.launchSeconds * (execution === "eager" ? rates.singleLaunchFactor : 1);
}
