import type { TrainingRates } from "./trainingRates.js";

/**
 * Rates before any fit, from measured kernels and from published descriptions.
 *
 * @source own measurements of kernels and steps on H100 and H200 (2026): products 0.72 of the peak under sustained power, attention 0.95
 * forward and 0.47 backward, element-wise kernels 0.74 of the bandwidth, 36 microseconds an operator of the host; Bekman, Machine Learning
 * Engineering (2024) for links; Narayanan et al. (arXiv:2104.04473, 2021) for pipelines
 */
export const startingTrainingRates: TrainingRates = {
  compute16: 0.72,
  compute8: 0.68,
  compute4: 0.55,
  expertCompute: 0.88,
  idleOutputs: 2_162_688,
  launchSeconds: 3e-6,
  attentionCompute: 0.45,
  attentionTokens: 700,
  bandwidth: 0.74,
  elementwiseFactor: 1,
  conversionBytes: 6,
  hostFactor: 1,
  expertHostFactor: 1,
  tensorExposure: 0.6,
  expertExposure: 0.8,
  expertImbalance: 1.1,
  linkBandwidth: 0.8,
  networkBandwidth: 0.8,
  bubbleFactor: 1,
  fixedSeconds: 0.05,
  stragglerShare: 0.01,
  workFactor: 1,
};
