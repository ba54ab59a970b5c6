/**
 * Measurements of inference and training: row formats, the names that benchmark tables use, and predictions to compare with.
 *
 * @module measurements
 */

export { type DatasetLengths, datasetLengths } from "./datasets.js";
export { type EngineName, engineOf } from "./engineSpelling.js";
export { formatOfName } from "./formatSpelling.js";
export { type MeasuredPlan, measuredPlan } from "./measuredPlan.js";
export type {
  MeasuredMetric,
  MeasuredModelConfig,
  MeasuredPool,
  MeasuredSettings,
  MeasuredStatistic,
  MeasuredValue,
  MeasuredWorkload,
  Measurement,
} from "./measurement.js";
export { wallPowerRatio } from "./publisherHabits.js";
export type {
  MeasuredTrainingModel,
  MeasuredTrainingParallelism,
  TrainingMeasurement,
} from "./trainingMeasurement.js";
export { type ValidateOptions, validate } from "./validate.js";
export { validateTraining } from "./validateTraining.js";
export type { NamedParts, Prediction, Skipped, SkipReason, UnplannedReason, Validation } from "./validation.js";
