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
export { evaluateCandidate } from "./evaluateCandidate.js";
export { planCandidates } from "./planCandidates.js";
export { type PlanningOptions, planServing } from "./planServing.js";
export { rankPlans } from "./rankPlans.js";
export type {
  PlanNames,
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
  type ServingDemand,
  type ServingQuestion,
  usualHeadroom,
} from "./servingQuestion.js";
export { sparesFor } from "./sparesFor.js";
