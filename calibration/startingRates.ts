import type { EfficiencyRates } from "../src/efficiency/efficiencyProfile.ts";

/** Where the fit starts, and what it is drawn to: values that profilers and vendors publish for current machines. */
export const startingRates: EfficiencyRates = {
  // Large copies and matrix-vector products reach 0.8 to 0.9 of the peak (MLPerf, Vidur's profiles).
  weightBandwidth: 0.8,
  // Best sustained matrix multiplications: 0.51 to 0.87 of the peak (ML Engineering, maximum achievable FLOPS).
  compute16: 0.6,
  compute8: 0.52,
  compute4: 0.45,
  expertBandwidth: 0.8,
  expertCompute: 0.6,
  expertPaddingRows: 8,
  expertStartBytes: 300_000,
  balancedSpread: 0.9,
  routingSpread: 0.7,
  expertImbalance: 1.05,
  // Q4_K_M over F16 speed against bytes: 0.65 to 0.81 (llama.cpp tables); Marlin: up to 0.97.
  widening: 0.75,
  cacheBandwidth: 0.65,
  attentionCompute: 0.3,
  // Ring all-reduces reach 0.75 to 0.82 of NVLink's one-way bandwidth (nccl-tests).
  linkBandwidth: 0.7,
  hostLinkBandwidth: 0.8,
  // Smallest all-reduce of 2 to 8 accelerators: 10 to 56 microseconds with NCCL, less with engines' own kernels.
  collectiveSeconds: 0.000_012,
  hostCollectiveFactor: 3,
  stageHopSeconds: 0.000_02,
  // Kernel launches: 3 to 6 microseconds, half of that inside graphs.
  launchSeconds: 0.000_003_4,
  layerLaunches: 2.5,
  layerPasses: 12,
  attentionLaunches: 1.6,
  latentLaunches: 8,
  expertLaunches: 3.5,
  biasedRouterLaunches: 2,
  roundingLaunches: 0.55,
  queryKeyNormLaunches: 2.4,
  hostStepSeconds: 0.0009,
  hostSequenceSeconds: 0.000_008_8,
  requestSeconds: 0.045,
  promptSeconds: 0.000_95,
  queueFactor: 0.32,
  burstShare: 0.17,
};
