import { everywhere, machineAndEngine, machineOnly, nowhere } from "./levels.js";
import type { MachinePrior } from "./ratePrior.js";

const share = { deviation: 1, levels: everywhere } as const;
const fixed = { kernels: "fixed" } as const;
const byEra = { kernels: "by-era" } as const;

/**
 * Rates of the machine. Where kernels were measured (`efficiency/kernelRates`), the measured values apply; elsewhere the rates are fitted
 * from these starting values. Older eras and other engines also start from the measured values and share information through the hierarchy.
 */
export const machineTable = {
  // Large copies and GEMVs reach 0.8 to 0.9 of the peak (MLPerf, Vidur's profiles).
  weightBandwidth: { ...share, ...fixed, start: 0.77, meaning: "share of the bandwidth while reading weights" },
  // The best sustained GEMMs reach 0.51 to 0.87 of the peak (ML Engineering, maximum achievable FLOPS).
  compute16: { ...share, ...byEra, start: 0.6, meaning: "share of the 16-bit peak in large GEMMs" },
  compute8: { ...byEra, start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "share of the 8-bit peak" },
  // GEMMs with a scale for each 128 values against per-tensor scales: 0.5 to 0.8.
  blockScaledCompute: {
    ...byEra,
    start: 0.55,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "share of the 8-bit rate with block scales",
  },
  compute4: { ...byEra, start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "share of the 4-bit peak" },
  expertBandwidth: { ...share, ...byEra, start: 0.83, meaning: "share of the bandwidth while reading experts" },
  expertCompute: { ...share, ...byEra, start: 0.61, meaning: "compute efficiency of experts over a large GEMM" },
  // Grouped over dense GEMMs of the same format: 0.63 to 0.99 (TensorRT-LLM and vLLM on Hopper, Blackwell, Ada).
  expertCompute8: { ...byEra, start: 0.85, deviation: 1, levels: machineAndEngine, meaning: "the same in 8 bits" },
  // 0.32 on Blackwell, 0.58 on Hopper, 0.81 on RTX PRO 6000.
  blockExpertCompute: {
    ...byEra,
    start: 0.5,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "the same in 8 bits with block scales",
  },
  // NVFP4: 0.78 on Blackwell, 0.82 on RTX PRO 6000.
  expertCompute4: { ...byEra, start: 0.76, deviation: 1, levels: machineAndEngine, meaning: "the same in 4 bits" },
  cacheBandwidth: { ...share, ...fixed, start: 0.63, meaning: "share of the bandwidth while reading the cache" },
  attentionCompute: {
    ...byEra,
    start: 0.33,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "share of the 16-bit peak in attention",
  },
  // FP4 against FP8 steps of one model, per byte (Llama 3.1 70B on one B200, 2026): 0.66 to 0.74; NVFP4 against 16-bit kernels: 0.8.
  fourBitBandwidth: {
    ...byEra,
    start: 0.72,
    deviation: 1,
    levels: nowhere,
    meaning: "share of the weight bandwidth in 4-bit GEMMs",
  },
  // Ring all-reduces reach 0.75 to 0.82 of NVLink's one-way bandwidth (nccl-tests).
  linkBandwidth: { ...fixed, start: 0.7, deviation: 1, levels: machineOnly, meaning: "share of a link in collectives" },
  hostLinkBandwidth: {
    ...byEra,
    start: 0.6,
    deviation: 1,
    levels: machineOnly,
    meaning: "share of the host bus in collectives without links",
  },
  // Smallest all-reduce of custom kernels in engines: 2.5 to 7 microseconds; NCCL: 10 to 56.
  collectiveSeconds: {
    ...byEra,
    start: 0.000_005,
    deviation: 2,
    levels: machineAndEngine,
    meaning: "latency of the smallest all-reduce of two accelerators",
  },
  sharedReductionFactor: {
    ...byEra,
    start: 3,
    deviation: 2,
    levels: machineAndEngine,
    meaning: "latency of a two-shot all-reduce over that of a one-shot one",
  },
  // 4.5 to 6.6 microseconds over PCIe (L40S, RTX PRO 6000).
  hostCollectiveFactor: {
    ...byEra,
    start: 1.2,
    deviation: 1,
    levels: nowhere,
    meaning: "latency of an all-reduce over the host bus over one over links",
  },
  stageHopSeconds: {
    ...byEra,
    start: 0.000_02,
    deviation: 1,
    levels: nowhere,
    meaning: "time from one pipeline stage to the next",
  },
  // Kernels in a captured graph take 2 to 6 microseconds including start and end.
  launchSeconds: {
    ...fixed,
    start: 0.000_003_6,
    deviation: 2.5,
    levels: machineAndEngine,
    meaning: "time that a kernel adds to its work",
  },
  // 19 to 45 microseconds per layer of experts, expressed in launches.
  expertLaunches: { ...byEra, start: 6, deviation: 1, levels: nowhere, meaning: "kernels of a layer's routed experts" },
} as const satisfies { readonly [rate: string]: MachinePrior };
