import type { EfficiencyRates } from "../src/efficiency/efficiencyProfile.ts";

/**
 * Where the fit starts, and what it is drawn to: values that profilers and vendors publish for current machines; where nobody
 * publishes one, what the measurements themselves settled on, rounded.
 */
export const startingRates: EfficiencyRates = {
  // Large copies and matrix-vector products reach 0.8 to 0.9 of the peak (MLPerf, Vidur's profiles).
  weightBandwidth: 0.77,
  // Best sustained matrix multiplications: 0.51 to 0.87 of the peak (ML Engineering, maximum achievable FLOPS).
  compute16: 0.6,
  compute8: 0.52,
  // Products with scales for each 128 values over products with one: 0.5 to 0.8.
  blockScaledCompute: 0.55,
  compute4: 0.52,
  expertBandwidth: 0.83,
  expertCompute: 0.61,
  expertPaddingRows: 8,
  expertStartBytes: 280_000,
  balancedSpread: 0.93,
  routingSpread: 0.71,
  // Rows of the fullest of eight ranks over the mean, on random prompts: settled on by the measurements; 1.2 with balanced routing.
  expertImbalance: 1.8,
  // Q4_K_M over F16 speed against bytes: 0.65 to 0.81 (llama.cpp tables); Marlin: up to 0.97.
  widening: 0.75,
  // Marlin and dequantising kernels over plain ones at large batches: 0.75 to 0.95.
  wideningCompute: 0.78,
  // FP4 over FP8 steps of one model against bytes (Llama 3.1 70B on one B200, 2026): 0.66 to 0.74.
  fourBitBandwidth: 0.68,
  cacheBandwidth: 0.63,
  attentionCompute: 0.33,
  // Ring all-reduces reach 0.75 to 0.82 of NVLink's one-way bandwidth (nccl-tests).
  linkBandwidth: 0.7,
  hostLinkBandwidth: 0.85,
  // Smallest all-reduce of 2 to 8 accelerators: 10 to 56 microseconds with NCCL, less with engines' own kernels.
  collectiveSeconds: 0.000_005,
  // NCCL's smallest all-reduce of eight, 20 to 50 microseconds, over engines' own kernels, 5 to 10.
  sharedReductionFactor: 6,
  hostCollectiveFactor: 5,
  stageHopSeconds: 0.000_02,
  // Kernel launches: 3 to 6 microseconds, half of that inside graphs.
  launchSeconds: 0.000_003_4,
  // 6 to 10 microseconds a kernel from Python, over 3 to 4 from a graph.
  singleLaunchFactor: 2.3,
  layerLaunches: 2.5,
  layerPasses: 11.5,
  attentionLaunches: 1.6,
  latentLaunches: 7.4,
  expertLaunches: 3.8,
  biasedRouterLaunches: 2,
  roundingLaunches: 0.55,
  // Scales for each block need a kernel of their own; one scale for a tensor is fused into the norm before.
  blockRoundingFactor: 2.5,
  fourBitRoundingFactor: 1.5,
  queryKeyNormLaunches: 2.7,
  hostStepSeconds: 0.0009,
  hostSequenceSeconds: 0.000_008_8,
  requestSeconds: 0.045,
  promptSeconds: 0.000_95,
  queueFactor: 0.32,
  // A thousand to thirty thousand requests over hundreds to thousands at once: a twentieth to a fifth.
  rampShare: 0.1,
  burstShare: 0.17,
};
