import type { EfficiencyRates } from "./efficiencyProfile.js";
import { xpuGenerations } from "./machineLineages.js";

/** Rates measured on kernels. */
export type KernelRates = { readonly [Rate in keyof EfficiencyRates]?: number };

/**
 * Kernel rates by generation, measured on kernels of vLLM, SGLang, TensorRT-LLM and PyTorch: medians over the engines and systems
 * of a generation.
 *
 * @source NVIDIA aiconfigurator's kernel tables at 095f58a and our own kernels and steps on H100 and H200 (digest and derivation:
 * `calibration/kernels`). Hopper's arithmetic is what whole prompts
 * sustain at the power limit of 700 W (0.66 and 0.5 next to 0.82 and 0.65 of short kernels): engines that serve a queue run there.
 */
export const kernelRates: { readonly [generation: string]: KernelRates } = {
  hopper: {
    weightBandwidth: 0.84,
    cacheBandwidth: 0.85,
    launchSeconds: 0.0000036,
    compute16: 0.66,
    compute8: 0.5,
    blockScaledCompute: 0.88,
    attentionCompute: 0.49,
    expertBandwidth: 0.89,
    expertCompute: 0.69,
    expertCompute8: 0.99,
    blockExpertCompute: 0.58,
    expertLaunches: 8.6,
    linkBandwidth: 0.66,
    collectiveSeconds: 0.0000027,
    sharedReductionFactor: 2.1,
  },
  blackwell: {
    weightBandwidth: 0.8,
    cacheBandwidth: 0.86,
    launchSeconds: 0.000003,
    compute16: 0.75,
    compute8: 0.59,
    blockScaledCompute: 1,
    compute4: 0.41,
    attentionCompute: 0.37,
    expertBandwidth: 0.87,
    expertCompute: 0.49,
    expertCompute8: 0.76,
    blockExpertCompute: 0.32,
    expertCompute4: 0.78,
    expertLaunches: 7.3,
    linkBandwidth: 0.57,
    collectiveSeconds: 0.0000045,
    sharedReductionFactor: 2.2,
  },
  ampere: {
    weightBandwidth: 0.78,
    cacheBandwidth: 0.72,
    launchSeconds: 0.0000055,
    compute16: 0.82,
    attentionCompute: 0.54,
    expertBandwidth: 0.91,
    expertCompute: 0.5,
    expertLaunches: 8.2,
    linkBandwidth: 0.6,
    collectiveSeconds: 0.000005,
    sharedReductionFactor: 2.1,
  },
  ada: {
    weightBandwidth: 0.79,
    cacheBandwidth: 0.78,
    launchSeconds: 0.0000022,
    compute16: 0.58,
    compute8: 0.5,
    attentionCompute: 0.42,
    expertBandwidth: 0.78,
    expertCompute: 0.74,
    expertCompute8: 0.99,
    expertLaunches: 3.5,
  },
  "blackwell-consumer": {
    weightBandwidth: 0.84,
    cacheBandwidth: 0.85,
    launchSeconds: 0.0000029,
    compute16: 0.86,
    compute8: 0.83,
    compute4: 0.81,
    attentionCompute: 0.5,
    expertBandwidth: 0.85,
    expertCompute: 0.58,
    expertCompute8: 0.63,
    blockExpertCompute: 0.81,
    expertCompute4: 0.82,
    expertLaunches: 7,
  },
  // Max 1100: copies and GEMMs of PyTorch (Device Benchmarks, 2025).
  "xe-hpc": { weightBandwidth: 0.64, compute16: 0.4 },
};

/** Kernel rates that differ by engine, by "generation/engine". */
export const engineKernelRates: { readonly [pair: string]: KernelRates } = {
  "hopper/vllm": {
    collectiveSeconds: 0.0000044,
    sharedReductionFactor: 1.7,
    linkBandwidth: 0.63,
    expertLaunches: 10.3,
  },
  "hopper/sglang": {
    collectiveSeconds: 0.0000025,
    sharedReductionFactor: 2.1,
    linkBandwidth: 0.67,
    expertLaunches: 7.2,
  },
  "hopper/tensorrt-llm": { collectiveSeconds: 0.0000027, sharedReductionFactor: 6.4, linkBandwidth: 0.66 },
  // Dequantization: Marlin's experts, over the same experts in 16 bits.
  "blackwell/vllm": {
    collectiveSeconds: 0.0000069,
    sharedReductionFactor: 1.7,
    linkBandwidth: 0.27,
    expertLaunches: 5.9,
    dequantizeBandwidth: 0.63,
    dequantizeCompute: 0.43,
  },
  "blackwell/sglang": {
    collectiveSeconds: 0.000004,
    sharedReductionFactor: 2.2,
    linkBandwidth: 0.57,
    expertLaunches: 7.2,
    dequantizeBandwidth: 0.74,
    dequantizeCompute: 0.48,
  },
  "blackwell/tensorrt-llm": { collectiveSeconds: 0.0000045, sharedReductionFactor: 6.6, linkBandwidth: 0.67 },
  "ampere/sglang": { cacheBandwidth: 0.46, linkBandwidth: 0.68, sharedReductionFactor: 2.1 },
  "ampere/tensorrt-llm": { collectiveSeconds: 0.0000042, sharedReductionFactor: 5.8, linkBandwidth: 0.48 },
};

/**
 * The rates that kernels determine, as opposed to an engine's overheads. Blackwell has all of them, so its keys serve as the
 * list. A function, because bundlers keep a constant that reads a property even if nothing uses it.
 */
export function machineRates(): KernelRates {
  return kernelRates.blackwell ?? {};
}

/** First era of each engine that runs the measured kernels. An unstated version is assumed to run them. */
const firstMeasuredEra: { readonly [family: string]: number } = { vllm: 2, sglang: 1, "tensorrt-llm": 3 };

/** Tells whether an era of an engine predates the measured kernels. */
export function runsOlderKernels(family: string, era: number | "unstated"): boolean {
  return Object.hasOwn(firstMeasuredEra, family) && era !== "unstated" && era < (firstMeasuredEra[family] ?? 0);
}

/** The entry of the chain for the older kernels of an engine; engines on XPU have one of their own. */
export function olderKernels(family: string, generation: string): string {
  return `${family}/${xpuGenerations.includes(generation) ? "xpu" : "older"}`;
}

/** Tells whether an era of an engine runs the measured kernels. */
export function runsMeasuredKernels(family: string, era: number | "unstated"): boolean {
  const first = Object.hasOwn(firstMeasuredEra, family) ? (firstMeasuredEra[family] ?? Infinity) : Infinity;
  return first < Infinity && (era === "unstated" || era >= first);
}

/** The kernel rates of an engine on a generation; empty if none were measured, or if the engine does not run the measured kernels. */
export function measuredRates(generation: string, family: string): KernelRates {
  const pair = `${generation}/${family}`;
  return {
    ...(Object.hasOwn(kernelRates, generation) &&
      (family === "unknown" || !xpuGenerations.includes(generation)) &&
      kernelRates[generation]),
    ...(Object.hasOwn(engineKernelRates, pair) && engineKernelRates[pair]),
  };
}
