import { globalProfile } from "../efficiency/globalProfile.js";
import { describeServing } from "./describeServing.js";
import { infeasible } from "./infeasible.js";
import type { InfeasibleInference, InferenceEstimate, SaturatedInference } from "./inferenceEstimate.js";
import type { GivenConcurrency } from "./inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "./inferencePlan.js";
import { preparePlan } from "./preparedPlan.js";

/**
 * Estimates the latency and throughput of serving a model on accelerators under a load, with intervals and a breakdown of the
 * step time.
 *
 * Model: the time of a step is a sum over operations, each √(compute² + memory²), plus kernel launches, communication and host
 * time. A closed loop of N requests with G output tokens satisfies Little's law, N = X (timeToFirstToken + (G - 1)
 * timePerOutputToken), where prefill takes part of every step.
 * Assumes:
 * - a steady state or, with `start: "burst"`, a benchmark run of ten rounds;
 * - no speculative decoding and no failed requests;
 * - means, not tail latencies.
 *
 * Further assumptions are listed in the result.
 *
 * @param plan - the model, the accelerators and the load
 * @returns an estimate if `fits` is true, without time to first token if `saturated` is true; the missing memory if `fits` is
 * false
 * @throws {@link InvalidQuantityError} if a degree, length or load is out of range
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
  const prepared = preparePlan(plan);
  if (prepared.largestBatch < 1) return infeasible(prepared);
  const { rates, spread } = plan.efficiency ?? globalProfile;
  return describeServing(prepared, rates, spread);
}
