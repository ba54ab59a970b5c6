import { everywhere, machineAndEngine, machineOnly, nowhere } from "./levels.js";
import type { MachinePrior } from "./ratePrior.js";

const share = { deviation: 1, levels: everywhere } as const;
const fixed = { kernels: "fixed" } as const;
const byEra = { kernels: "by-era" } as const;

/**
 * Constants of machines: read off kernels where those were measured (`efficiency/kernelRates`), fitted from these starts elsewhere. Older
 * eras and other engines start from the measured values too, and borrow from each other around them.
 */
export const machineTable = {
  // Large copies and matrix-vector products reach 0.8 to 0.9 of the peak (MLPerf, Vidur's profiles).
  weightBandwidth: { ...share, ...fixed, start: 0.77, meaning: "share of the bandwidth while reading weights" },
  // Best sustained matrix multiplications: 0.51 to 0.87 of the peak (ML Engineering, maximum achievable FLOPS).
  compute16: { ...share, ...byEra, start: 0.6, meaning: "share of the 16-bit peak in large products" },
  compute8: { ...byEra, start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "share of the 8-bit peak" },
  // Products with scales for each 128 values over products with one: 0.5 to 0.8.
  blockScaledCompute: {
    ...byEra,
    start: 0.55,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "share of the 8-bit rate that block scales leave",
  },
  compute4: { ...byEra, start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "share of the 4-bit peak" },
  expertBandwidth: { ...share, ...byEra, start: 0.83, meaning: "share of the bandwidth while reading experts" },
  expertCompute: { ...share, ...byEra, start: 0.61, meaning: "compute efficiency of experts over one large product" },
  cacheBandwidth: { ...share, ...fixed, start: 0.63, meaning: "share of the bandwidth while reading the cache" },
  attentionCompute: {
    ...byEra,
    start: 0.33,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "share of the 16-bit peak in attention",
  },
  // FP4 over FP8 steps of one model against bytes (Llama 3.1 70B on one B200, 2026): 0.66 to 0.74; NVFP4 kernels over 16-bit ones: 0.8.
  fourBitBandwidth: {
    ...byEra,
    start: 0.72,
    deviation: 1,
    levels: nowhere,
    meaning: "share of the weight bandwidth in 4-bit products",
  },
  // Ring all-reduces reach 0.75 to 0.82 of NVLink's one-way bandwidth (nccl-tests).
  linkBandwidth: { ...fixed, start: 0.7, deviation: 1, levels: machineOnly, meaning: "share of a link in collectives" },
  hostLinkBandwidth: {
    ...byEra,
    start: 0.6,
    deviation: 1,
    levels: machineOnly,
    meaning: "share of the host bus in collectives without a link",
  },
  // Smallest all-reduce of engines' own kernels: 2.5 to 7 microseconds; NCCL: 10 to 56.
  collectiveSeconds: {
    ...byEra,
    start: 0.000_005,
    deviation: 2,
    levels: machineAndEngine,
    meaning: "smallest all-reduce between two accelerators",
  },
  sharedReductionFactor: {
    ...byEra,
    start: 3,
    deviation: 2,
    levels: machineAndEngine,
    meaning: "smallest all-reduce in shares over one in which all read everything",
  },
  // 4.5 to 6.6 microseconds over PCIe (L40S, RTX PRO 6000).
  hostCollectiveFactor: {
    ...byEra,
    start: 1.2,
    deviation: 1,
    levels: nowhere,
    meaning: "smallest all-reduce over the host bus over one over a link",
  },
  stageHopSeconds: {
    ...byEra,
    start: 0.000_02,
    deviation: 1,
    levels: nowhere,
    meaning: "time from one pipeline stage to the next",
  },
  // Kernels in a captured graph: 2 to 6 microseconds with their start and end.
  launchSeconds: {
    ...fixed,
    start: 0.000_003_6,
    deviation: 2.5,
    levels: machineAndEngine,
    meaning: "time that a kernel adds to its work",
  },
  // 19 to 45 microseconds a layer of experts, in launches.
  expertLaunches: { ...byEra, start: 6, deviation: 1, levels: nowhere, meaning: "kernels of a layer's routed experts" },
} as const satisfies { readonly [rate: string]: MachinePrior };
