import type { Estimate } from "../units/estimate.js";
import type { PlannedServing, RejectedServing } from "./servingPlan.js";

/** A fleet of one candidate that serves its share of the demand. */
export interface MixedPart {
  /** Share of requests that the part serves. */
  readonly share: number;
  /** The part's fleet, its cost, and its latencies at its share of the demand. */
  readonly plan: PlannedServing;
}

/** A fleet of several kinds of machines, or of one where one is cheapest. */
export interface MixedServing {
  /** Index of the model in the question. */
  readonly model: number;
  /** The parts, the largest share first; none without demand. */
  readonly parts: readonly MixedPart[];
  /** Total number of accelerators. */
  readonly accelerators: number;
  /** Hourly cost of all accelerators; its interval assumes that all parts are faster or slower together. */
  readonly costPerHour: Estimate;
  /** Cost of a million generated tokens; null if no demand is given. */
  readonly costPerMillionOutputTokens: Estimate | null;
  /** Cost of a million tokens, input and output together; null if no demand is given. */
  readonly costPerMillionTokens: Estimate | null;
  /** Currency of the costs; null if prices were plain numbers. */
  readonly currency: string | null;
  /** Probability that every part meets the objectives. The speeds of different engines and machines vary independently. */
  readonly probability: number;
}

/** A model whose demand all machines together cannot serve. */
export interface UnservedModel {
  /** Index of the model in the question. */
  readonly model: number;
  /** The highest rate that all machines together serve within the objectives, less the headroom. */
  readonly mostRequestsPerSecond: number;
}

/** Answer of `planMixedServing`. */
export interface MixedServingPlans {
  /** The cheapest fleet for each model, cheapest first. */
  readonly plans: readonly MixedServing[];
  /** Models whose demand all machines together cannot serve. */
  readonly unserved: readonly UnservedModel[];
  /** Candidates that cannot serve any part of the demand, with reasons. */
  readonly rejected: readonly RejectedServing[];
}
