import { globalProfile } from "../efficiency/globalProfile.js";
import { checkObject } from "../units/checkShape.js";
import { describeServing } from "./describeServing.js";
import { infeasible } from "./infeasible.js";
import type { InfeasibleInference, InferenceEstimate, SaturatedInference } from "./inferenceEstimate.js";
import type { GivenConcurrency } from "./inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "./inferencePlan.js";
import { preparePlan } from "./preparedPlan.js";

/**
 * Estimates how fast a model serves on accelerators under a load, with intervals and the terms of the time.
 *
 * Model: a step is a sum over operations, each √(compute² + memory²) plus its launch, exchanges and host time; a closed loop of
 * N requests has N = X (timeToFirstToken + (G - 1) timePerOutputToken), prompts taking their share of every step.
 * Assumes: a steady state (or, with `start: "burst"`, a benchmark run of ten rounds), no speculative decoding, no failed requests;
 * means, not tails. What else had to be assumed is listed in the result.
 *
 * @param plan - the model, the accelerators and the load
 * @returns an estimate on `fits: true`, without times to the first token on `saturated: true`; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for a degree, length or load that is out of range
 * @source Williams et al., Roofline (2009); Little's law (1961); rates from the calibration report in docs
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { estimateInference } from "llm-economics/inference";
 *
 * const plan = { model: llama31_70b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 16 };
 * estimateInference({ ...plan, tensorParallel: 1 }).fits; // => false
 * estimateInference({ ...plan, tensorParallel: 2 }).fits; // => true
 * const { concurrency, ...served } = { ...plan, tensorParallel: 2 };
 * const busy = estimateInference({ ...served, requestsPerSecond: 1000 });
 * busy.fits && busy.saturated; // => true
 * ```
 */
export function estimateInference(plan: ServingPlan & GivenConcurrency): InferenceEstimate | InfeasibleInference;
export function estimateInference(plan: InferencePlan): InferenceEstimate | SaturatedInference | InfeasibleInference;
export function estimateInference(plan: InferencePlan): InferenceEstimate | SaturatedInference | InfeasibleInference {
  checkObject("plan", plan);
  const prepared = preparePlan(plan);
  if (prepared.largestBatch < 1) return infeasible(prepared);
  const { rates, spread } = plan.efficiency ?? globalProfile;
  return describeServing(prepared, rates, spread);
}
