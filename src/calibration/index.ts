/**
 * Estimates held against measurements: profiles fitted to your own, and errors on anyone's.
 *
 * @module calibration
 */
export {
  type CalibrateOptions,
  type Calibration,
  type CalibrationError,
  calibrate,
  defaultCorrelation,
  defaultDeviation,
  defaultFolds,
  defaultRounds,
} from "./calibrate.js";
export { type EngineName, engineOf } from "./engineOf.js";
export type { NamedParts, SkipReason } from "./measuredPlan.js";
export type {
  MeasuredMetric,
  MeasuredModelConfig,
  MeasuredStatistic,
  MeasuredValue,
  MeasuredWorkload,
  Measurement,
} from "./measurement.js";
export {
  type Prediction,
  type SkippedValue,
  type ValidateOptions,
  type Validation,
  validate,
  wallPowerRatio,
} from "./validate.js";
