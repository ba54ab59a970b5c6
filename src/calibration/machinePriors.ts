import { kernelRates } from "../efficiency/kernelRates.js";
import { xpuGenerations } from "../efficiency/machineLineages.js";
import type { Rate } from "./ratePrior.js";

/**
 * Prior means of the rates of generations for which only some kernel measurements exist, from sources less reliable than those of
 * `efficiency/kernelRates`; the fit may deviate from them. The remaining rates of these generations are fitted without kernel data.
 */
export const machinePriors: { readonly [generation: string]: { readonly [Name in Rate]?: number } } = {
  // MI300X, MI325X: AMD's sustained rates, aiter's tuned GEMMs and attention, ROCm's all-reduce in a graph (2025, 2026).
  cdna3: {
    weightBandwidth: 0.72,
    compute16: 0.58,
    compute8: 0.5,
    blockScaledCompute: 0.69,
    attentionCompute: 0.42,
    launchSeconds: 0.000_004,
    collectiveSeconds: 0.000_006_5,
    linkBandwidth: 0.7,
  },
  // MI350X, MI355X: the same sources.
  cdna4: {
    weightBandwidth: 0.75,
    compute16: 0.6,
    compute8: 0.5,
    blockScaledCompute: 0.85,
    compute4: 0.54,
    attentionCompute: 0.52,
    launchSeconds: 0.000_003_8,
    collectiveSeconds: 0.000_005_3,
    linkBandwidth: 0.78,
  },
  // Best shapes of GEMMs in PyTorch: 0.97 and 0.96, above the bounds (Machine Learning Engineering, maximum achievable FLOPS, 2025).
  gaudi2: { compute16: 0.95, compute8: 0.9 },
  // Intel's GEMM and all-reduce tables.
  gaudi3: { compute16: 0.74, compute8: 0.77, linkBandwidth: 0.95 },
  // PyTorch's kernels, which engines on XPU do not run.
  ...Object.fromEntries(xpuGenerations.map((generation) => [generation, { ...kernelRates[generation] }])),
  // JAX matrix multiplications.
  "tpu-v5e": { compute16: 0.87 },
  "tpu-v7": { compute16: 0.8, launchSeconds: 0.000_004 },
  // gfx1100: copies, GEMMs, kernels in a graph.
  rdna3: { weightBandwidth: 0.83, compute16: 0.8, launchSeconds: 0.000_003_9 },
  // Bandwidth reached by llama.cpp's F16 decoding.
  "apple-m1": { weightBandwidth: 0.8 },
  "apple-m2": { weightBandwidth: 0.8 },
  "apple-m3": { weightBandwidth: 0.8 },
  "apple-m4": { weightBandwidth: 0.85 },
};

/** Prior standard deviation of these rates from their measured values, as a natural logarithm. */
export const machinePriorDeviation = 0.25;
