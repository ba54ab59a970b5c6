import { engineOnly, everywhere, machineAndEngine, machineOnly, nowhere } from "./levels.js";
import type { RatePrior } from "./ratePrior.js";

/** Priors of the rates that are shares of a peak, and of how experts are routed. */
export const shareTable = {
  // Large copies and matrix-vector products reach 0.8 to 0.9 of the peak (MLPerf, Vidur's profiles).
  weightBandwidth: {
    start: 0.77,
    deviation: 1,
    levels: everywhere,
    meaning: "Share of the memory bandwidth while reading weights",
  },
  // Best sustained matrix multiplications: 0.51 to 0.87 of the peak (ML Engineering, maximum achievable FLOPS).
  compute16: {
    start: 0.6,
    deviation: 1,
    levels: everywhere,
    meaning: "Share of the 16-bit peak in large matrix multiplications",
  },
  compute8: { start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "Share of the 8-bit peak" },
  // Products with scales for each 128 values over products with one: 0.5 to 0.8.
  blockScaledCompute: {
    start: 0.55,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "Share of the 8-bit rate that is left where each block of values has a scale of its own",
  },
  compute4: { start: 0.52, deviation: 1, levels: machineAndEngine, meaning: "Share of the 4-bit peak" },
  expertBandwidth: {
    start: 0.83,
    deviation: 1,
    levels: everywhere,
    meaning: "Share of the memory bandwidth while reading routed experts",
  },
  expertCompute: {
    start: 0.61,
    deviation: 1,
    levels: everywhere,
    meaning: "Rate of grouped multiplications by experts, as a share of what one large multiplication reaches",
  },
  expertPaddingRows: {
    start: 8,
    deviation: 1,
    levels: engineOnly,
    meaning: "Rows that the kernel pads each touched expert by",
  },
  expertStartBytes: {
    start: 280_000,
    deviation: 1,
    levels: nowhere,
    meaning: "Bytes that could have been read in the time that starting on one more expert takes",
  },
  balancedSpread: {
    start: 0.93,
    deviation: 1,
    levels: nowhere,
    meaning:
      "How freely tokens spread over experts that training kept evenly loaded: 1 as if each token chose for itself, less if tokens choose alike",
  },
  routingSpread: { start: 0.71, deviation: 1, levels: nowhere, meaning: "The same over experts that it did not" },
  // Rows of the fullest of eight ranks over the mean, on random prompts: settled on by the measurements; 1.2 with balanced routing.
  expertImbalance: {
    start: 1.8,
    deviation: 1,
    levels: nowhere,
    meaning: "Rows of the most loaded expert-parallel rank over the mean",
  },
  // Q4_K_M over F16 speed against bytes: 0.65 to 0.81 (llama.cpp tables); Marlin: up to 0.97.
  widening: {
    start: 0.75,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "Share of the weight bandwidth that is left when weights are widened before they are multiplied",
  },
  // Marlin and dequantising kernels over plain ones at large batches: 0.75 to 0.95.
  wideningCompute: {
    start: 0.78,
    deviation: 1,
    levels: engineOnly,
    meaning: "Share of the 16-bit rate that is left when weights are widened before they are multiplied",
  },
  // FP4 over FP8 steps of one model against bytes (Llama 3.1 70B on one B200, 2026): 0.66 to 0.74.
  fourBitBandwidth: {
    start: 0.68,
    deviation: 1,
    levels: nowhere,
    meaning: "Share of the weight bandwidth that is left when weights of 4 bits are multiplied as they are",
  },
  cacheBandwidth: {
    start: 0.63,
    deviation: 1,
    levels: everywhere,
    meaning: "Share of the memory bandwidth while reading the key-value cache",
  },
  attentionCompute: {
    start: 0.33,
    deviation: 1,
    levels: machineAndEngine,
    meaning: "Share of the 16-bit peak in attention",
  },
  // Ring all-reduces reach 0.75 to 0.82 of NVLink's one-way bandwidth (nccl-tests).
  linkBandwidth: {
    start: 0.7,
    deviation: 1,
    levels: machineOnly,
    meaning: "Share of the link's bandwidth in large collectives",
  },
  hostLinkBandwidth: {
    start: 0.85,
    deviation: 1,
    levels: machineOnly,
    meaning: "Share of the host bus's bandwidth in collectives without a link",
  },
} as const satisfies { readonly [rate: string]: RatePrior };
