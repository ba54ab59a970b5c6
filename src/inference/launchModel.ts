import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { KernelIssue } from "../hardware/kernelIssue.js";
import type { Arithmetic, StepWork } from "../operations/work.js";
import type { Seconds } from "../units/quantity.js";

/** Number of kernels that quantize the inputs of one matrix multiplication. */
function quantizations({ bits, scaling }: Arithmetic, rates: EfficiencyRates): number {
  if (bits === 16) return 0;
  const factor = bits === 4 ? rates.fourBitRoundingFactor : scaling === "block" ? rates.blockRoundingFactor : 1;
  return rates.roundingLaunches * factor;
}

/** Number of kernels that one step launches. The count starts at 1 for the head. */
function launches({ linears, experts, counts }: StepWork, rates: EfficiencyRates): number {
  let count = 1;
  for (const { layers, arithmetic } of linears) count += layers * (1 + quantizations(arithmetic, rates));
  for (const { layers, arithmetic, mixture } of experts) {
    const biased = mixture.balancing === "routing-bias" ? rates.biasedRouterLaunches : 0;
    // Experts take as long to start in 8 and 4 bits as in 16, except in 8 bits with block scales (kernel tables of three engines).
    const scales = arithmetic.bits === 8 && arithmetic.scaling === "block" ? 1 + quantizations(arithmetic, rates) : 0;
    count += layers * (rates.expertLaunches + biased + scales);
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

/**
 * Additional operations of latent attention in the prefill of one layer: kernels, copies and views of tensors that the host issues one by one,
 * where decode steps run a captured graph. vLLM issues 12 to divide tensors and write the cache, 6 to expand the latent to keys and values,
 * 2 to join the keys, 4 for attention with padded values and 2 to copy the output; a chunk of cached context takes 13 more.
 *
 * @source counted in vllm-project/vllm at 00a817a, v1/attention/backends/mla/common.py (forward, _forward_prefill); SGLang's
 * forward_normal_prepare in models/deepseek_v2.py has the same parts. Any value from 20 to 50 predicts held-out rows equally well.
 */
export const latentPrefillLaunches = 26;

/** Launch overhead of one step in seconds: one program per layer under a static schedule, otherwise every kernel. */
export function launchModel(work: StepWork, issue: KernelIssue, rates: EfficiencyRates): Seconds {
  return (issue === "schedule" ? work.counts.layers : launches(work, rates)) * rates.launchSeconds;
}

/**
 * Host time of 8-bit modules that search each input for outliers and multiply them separately, relative to modules that do not: the median of
 * step times, which host time bounds. They range from 1.5 for Llama 3.1 70B on H100 to 2.2 for Llama 3.1 8B on RTX 4090.
 *
 * @source bitsandbytes 0.45.0, benchmarking/README.md, 17 pairs of INT8 with and without decomposition on T4, RTX 4090 and H100 (2024)
 */
export const separateOutliersFactor = 1.85;

/**
 * Seconds that the host spends launching the kernels of one step while the accelerator runs earlier ones. With CUDA graphs,
 * this is a short time per layer, for the parts that graphs do not capture. Eager mode takes longer, and longer still if `modules`
 * convert weights or inputs with separate kernels.
 */
export function issueModel(
  { counts, linears }: StepWork,
  issue: KernelIssue,
  eager: boolean,
  modules: boolean,
  rates: EfficiencyRates,
): Seconds {
  if (issue !== "host") return 0;
  const seconds = counts.layers * (eager ? rates.eagerLayerSeconds : rates.graphLayerSeconds);
  const quantized = modules && linears.find(({ arithmetic: { dequantized, bits } }) => dequantized || bits < 16);
  if (!quantized) return seconds;
  return seconds * (quantized.arithmetic.dequantized ? rates.eagerDequantizeFactor : rates.eagerRoundingFactor);
}
