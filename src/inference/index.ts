/**
 * Latency, throughput, memory and power of serving a model on accelerators, with intervals and a breakdown of the step time.
 *
 * @module inference
 */

export {
  activePowerShare,
  arithmeticPowerShare,
  highestPowerShare,
  idlePowerShare,
  memoryPowerShare,
} from "./averagePower.js";
export { intervalLevel } from "./describeServing.js";
export { estimateInference } from "./estimateInference.js";
export type {
  Bound,
  InfeasibleInference,
  InferenceEstimate,
  MemoryPlan,
  SaturatedInference,
  StepTerms,
} from "./inferenceEstimate.js";
export type {
  ClosedLoopLoad,
  GivenConcurrency,
  InferenceLoad,
  OfflineLoad,
  OpenLoopLoad,
  Schedule,
  StaticLoad,
} from "./inferenceLoad.js";
export type { Execution, InferencePlan, ServingPlan } from "./inferencePlan.js";
export { heldOutputShare, reservedMemoryBytes, reservedMemoryShare } from "./memoryPlan.js";
export { onChipWeightShare } from "./parallelDegrees.js";
export { requireFit } from "./requireFit.js";
export { type ConcurrencySweep, sweepConcurrency } from "./sweepConcurrency.js";
