import type { Objective } from "../load/objectives.js";
import type { RequestTimes } from "../load/requestTimes.js";
import type { Estimate } from "../units/estimate.js";
import type { Bytes } from "../units/quantity.js";
import type { PlanCandidate } from "./servingQuestion.js";

/** A candidate that keeps the objectives, with what it takes and costs. */
export interface PlannedServing {
  /** True: it keeps the objectives. */
  readonly feasible: true;
  /** The choice. */
  readonly candidate: PlanCandidate;
  /** Identifiers of the choice, for people. */
  readonly names: PlanNames;
  /** Replicas that serve. */
  readonly replicas: number;
  /** Replicas beyond those, so that enough are up for the availability that is asked for. */
  readonly spares: number;
  /** Accelerators in all. */
  readonly accelerators: number;
  /** Cost of all of them for an hour, with the range that follows from the plan's speed. */
  readonly costPerHour: Estimate;
  /** Cost of a million generated tokens; null without demand. */
  readonly costPerMillionOutputTokens: Estimate | null;
  /** Cost of a million tokens of both kinds; null without demand. */
  readonly costPerMillionTokens: Estimate | null;
  /** Currency of the costs; null if prices were plain numbers. */
  readonly currency: string | null;
  /** Requests per second at which one replica keeps the objectives. */
  readonly requestsPerSecondPerReplica: Estimate;
  /** What a higher rate would miss; null if the replica would saturate first. */
  readonly binding: Objective | null;
  /** Share of what its replicas sustain that the demand takes. */
  readonly utilization: number;
  /** Times of requests at the demand. */
  readonly times: RequestTimes;
}

/** Identifiers of a choice. */
export interface PlanNames {
  /** The model's id. */
  readonly model: string;
  /** Bits of a weight on average. */
  readonly bitsPerWeight: number;
  /** The accelerator's id. */
  readonly accelerator: string;
  /** The engine's name. */
  readonly engine: string;
}

/** Why a candidate is no plan. */
export type RejectionReason =
  | "does not fit"
  | "first token alone too slow"
  | "token alone too slow"
  | "request alone too slow"
  | "too few machines"
  | "impossible";

/** A candidate that is no plan, why, and by how much it falls short. */
export interface RejectedServing {
  /** False: it is no plan. */
  readonly feasible: false;
  /** The choice. */
  readonly candidate: PlanCandidate;
  /** Why. */
  readonly reason: RejectionReason;
  /** Bytes missing on each accelerator, times over an objective for one request alone, or accelerators missing. */
  readonly shortfall: Shortfall;
}

/** By how much a candidate falls short. */
export type Shortfall =
  | { readonly kind: "bytes"; readonly bytes: Bytes }
  | { readonly kind: "ratio"; readonly ratio: number; readonly objective: Objective }
  | { readonly kind: "accelerators"; readonly needed: number; readonly most: number }
  | { readonly kind: "message"; readonly message: string };

/** What one candidate comes to. */
export type PlanOutcome = PlannedServing | RejectedServing;

/** The answer to a question: ranked plans, the rejected candidates with reasons, and the plans that none beats in both cost and latency. */
export interface ServingPlans {
  /** Plans that keep the objectives, the cheapest first. */
  readonly plans: readonly PlannedServing[];
  /** Candidates that do not, with reasons. */
  readonly rejected: readonly RejectedServing[];
  /** Plans that no other beats both in cost and in the 95th percentile of the end-to-end latency, the cheapest first. */
  readonly front: readonly PlannedServing[];
}
