/**
 * Planning: the cheapest machines that serve a demand within latency objectives, the reasons why others do not, and autoscaling.
 *
 * @module planning
 */
export {
  type Autoscaling,
  autoscale,
  type DemandSegment,
  type ScaledReplica,
  type ScaledSegment,
} from "./autoscale.js";
export { usualDegrees } from "./candidateDegrees.js";
export { evaluateCandidate } from "./evaluateCandidate.js";
export type { MixedPart, MixedServing, MixedServingPlans, UnservedModel } from "./mixedServing.js";
export { disaggregatingEngines, planCandidates } from "./planCandidates.js";
export { type MixedPlanningOptions, planMixedServing } from "./planMixedServing.js";
export { planServing } from "./planServing.js";
export { type AsyncPlanningOptions, planServingAsync } from "./planServingAsync.js";
export { rankPlans } from "./rankPlans.js";
export type { ReplicaDegrees } from "./replicaDegrees.js";
export type { PlanningOptions } from "./searchPlans.js";
export {
  type CurveDemand,
  type RateDemand,
  type ServingDemand,
  type TraceDemand,
  usualWindowSeconds,
} from "./servingDemand.js";
export type {
  PlanNames,
  PlannedPools,
  PlannedServing,
  PlanOutcome,
  RejectedServing,
  RejectionReason,
  ServingPlans,
  Shortfall,
} from "./servingPlan.js";
export {
  type EngineChoice,
  type HourlyPrice,
  instanceAvailability,
  type MachineOffer,
  type PlanCandidate,
  type ServingQuestion,
  usualHeadroom,
} from "./servingQuestion.js";
export { sparesFor } from "./sparesFor.js";
