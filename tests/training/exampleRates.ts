import type { TrainingRates } from "../../src/training/rates/trainingRates.js";

/** Rates with round figures. */
export const exampleRates: TrainingRates = {
  compute16: 0.5,
  compute8: 0.25,
  compute4: 0.2,
  expertCompute: 0.5,
  idleOutputs: 0,
  launchSeconds: 0,
  attentionCompute: 0.5,
  attentionTokens: 512,
  bandwidth: 0.5,
  elementwiseFactor: 2,
  conversionBytes: 3,
  hostFactor: 2,
  expertHostFactor: 3,
  tensorExposure: 0.5,
  expertExposure: 0.25,
  expertImbalance: 1,
  linkBandwidth: 1,
  networkBandwidth: 1,
  bubbleFactor: 2,
  fixedSeconds: 7,
  stragglerShare: 0.1,
  workFactor: 2,
};
