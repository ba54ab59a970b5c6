import type { Objective } from "../load/objectives.js";
import type { RequestTimes } from "../load/requestTimes.js";
import type { Estimate } from "../units/estimate.js";
import type { Bytes } from "../units/quantity.js";
import type { PlanCandidate } from "./servingQuestion.js";

/** A candidate that meets the objectives, with its fleet and cost. */
export interface PlannedServing {
  /** True: the candidate meets the objectives. */
  readonly feasible: true;
  /** The candidate. */
  readonly candidate: PlanCandidate;
  /** Human-readable identifiers of the candidate. */
  readonly names: PlanNames;
  /** Replicas that serve requests; with separate pools, the workers of both. */
  readonly replicas: number;
  /** Spare replicas needed for the required availability. */
  readonly spares: number;
  /** Sizes of separate prefill and decode pools; null if every replica does both. */
  readonly pools: PlannedPools | null;
  /** Total number of accelerators. */
  readonly accelerators: number;
  /** Hourly cost of all accelerators, with the interval that follows from the plan's speed. */
  readonly costPerHour: Estimate;
  /** Cost of a million generated tokens; null if no demand is given. */
  readonly costPerMillionOutputTokens: Estimate | null;
  /** Cost of a million tokens, input and output together; null if no demand is given. */
  readonly costPerMillionTokens: Estimate | null;
  /** Currency of the costs; null if prices were plain numbers. */
  readonly currency: string | null;
  /** Requests per second at which one replica meets the objectives; with separate pools, the average per worker of both. */
  readonly requestsPerSecondPerReplica: Estimate;
  /** The objective that a higher rate would violate first; null if the replica would saturate before. */
  readonly binding: Objective | null;
  /** Probability that the plan meets the objectives at the demand, given the uncertainty of its speed. */
  readonly probability: number;
  /** Demand as a share of the rate that the replicas can sustain; with separate pools, that of the busier one. */
  readonly utilization: number;
  /** Latencies of requests at the given demand. */
  readonly times: RequestTimes;
}

/** Sizes of separate prefill and decode pools. */
export interface PlannedPools {
  /** Prefill workers that serve requests. */
  readonly prefillWorkers: number;
  /** Decode workers that serve requests. */
  readonly decodeWorkers: number;
  /** Spare prefill workers. */
  readonly prefillSpares: number;
  /** Spare decode workers. */
  readonly decodeSpares: number;
}

/** Human-readable identifiers of a candidate. */
export interface PlanNames {
  /** Id of the model. */
  readonly model: string;
  /** Average bits per weight. */
  readonly bitsPerWeight: number;
  /** Id of the accelerator. */
  readonly accelerator: string;
  /** Name of the engine. */
  readonly engine: string;
}

/** Reason why a candidate is rejected. */
export type RejectionReason =
  | "does not fit"
  | "first token alone too slow"
  | "token alone too slow"
  | "request alone too slow"
  | "too few machines"
  | "impossible";

/** A rejected candidate, with the reason and its shortfall. */
export interface RejectedServing {
  /** False: the candidate is rejected. */
  readonly feasible: false;
  /** The candidate. */
  readonly candidate: PlanCandidate;
  /** Reason for the rejection. */
  readonly reason: RejectionReason;
  /** Missing memory per accelerator, latency of a single request relative to the objective, or accelerators needed and available. */
  readonly shortfall: Shortfall;
}

/** Amount by which a candidate falls short. */
export type Shortfall =
  | { readonly kind: "bytes"; readonly bytes: Bytes }
  | { readonly kind: "ratio"; readonly ratio: number; readonly objective: Objective }
  | { readonly kind: "accelerators"; readonly needed: number; readonly most: number }
  | { readonly kind: "message"; readonly message: string };

/** Outcome of evaluating a candidate: a plan or a rejection. */
export type PlanOutcome = PlannedServing | RejectedServing;

/** Answer to a serving question: ranked plans, rejected candidates with reasons, and the Pareto front of cost and latency. */
export interface ServingPlans {
  /** Plans that meet the objectives, cheapest first. */
  readonly plans: readonly PlannedServing[];
  /** Candidates that do not meet them, with reasons. */
  readonly rejected: readonly RejectedServing[];
  /** Plans that no other plan beats in both cost and 95th percentile of end-to-end latency, cheapest first. */
  readonly front: readonly PlannedServing[];
}
