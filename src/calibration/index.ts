/**
 * Efficiency profiles fitted to measurements, with their cross-validated error.
 *
 * @module calibration
 */
export {
  type CalibrateOptions,
  type Calibration,
  type CalibrationError,
  calibrate,
  defaultDeviation,
  defaultFolds,
  defaultRounds,
} from "./calibrate.js";
export { defaultCorrelation } from "./groupWeights.js";
