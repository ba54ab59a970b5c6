/**
 * Training and inference as workloads: what each demands of its infrastructure, which one dominates, and whether one tier can
 * serve both.
 *
 * @module workloads
 */
export { classifyWorkload, type WorkloadClassification } from "./classifyWorkload.js";
export { inferenceWorkload } from "./inferenceWorkload.js";
export type { TierAdvice } from "./tierAdvice.js";
export { trainingWorkload } from "./trainingWorkload.js";
export {
  checkpointWriteSeconds,
  defaultBatchTokens,
  hostLinkBytesPerSecond,
  interactiveTimePerOutputTokenSeconds,
  replicaLoadSeconds,
  tolerableExchangeShare,
} from "./workloadDefaults.js";
export type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
export type { InferenceDescription, TrainingDescription, WorkloadDescription } from "./workloadDescription.js";
export type {
  CostModel,
  InterconnectReach,
  LatencySensitivity,
  MemoryPriority,
  PrimaryMetric,
  QuantityRange,
  Sourced,
  WorkloadKind,
  WorkloadPrecision,
  WorkloadProfile,
} from "./workloadProfile.js";
