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
    counts.latent * rates.latentLaunches +
    counts.indexed * rates.indexLaunches
  );
}

/** Seconds that starting the operations of one step takes: a program for each layer of a schedule, else kernel by kernel. */
export function launchModel(work: StepWork, issue: KernelIssue, rates: EfficiencyRates): Seconds {
  return (issue === "schedule" ? work.counts.layers : launches(work, rates)) * rates.launchSeconds;
}

/**
 * Seconds in which the host issues the kernels of one step, while the accelerator runs those before: nothing where whole steps are
 * captured graphs, a time for each layer where parts of a layer are issued one by one, more where weights or inputs are converted first.
 */
export function issueModel(
  { counts, linears }: StepWork,
  issue: KernelIssue,
  execution: Execution,
  rates: EfficiencyRates,
): Seconds {
  if (issue !== "host") return 0;
  if (execution !== "eager") return counts.layers * rates.graphLayerSeconds;
  const quantized = linears.find(({ arithmetic }) => arithmetic.dequantized || arithmetic.bits < 16)?.arithmetic;
  const factor = !quantized ? 1 : quantized.dequantized ? rates.eagerDequantizeFactor : rates.eagerRoundingFactor;
  return counts.layers * rates.eagerLayerSeconds * factor;
}
