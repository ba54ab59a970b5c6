import { infeasible } from "../inference/infeasible.js";
import { checkObject } from "../units/checkShape.js";
import { describeLoad } from "./describeLoad.js";
import type { LoadResult } from "./loadEstimate.js";
import { type LoadPlan, prepareLoad } from "./loadPlan.js";
import { loadState } from "./loadState.js";

/**
 * Estimates the latency distribution and throughput of a plan under a load: mean, median and 90th, 95th and 99th percentiles,
 * each with an interval, and how close the plan is to saturation.
 *
 * Model: the mixed steps of {@link estimateInference}.
 * - Unlimited loads are in a steady state. Prompts queue for the token budget of steps, depending on the variation of arrivals
 * and lengths, and requests queue for a place in the batch (Erlang C). Times between tokens vary with the batch size and with
 * the prompts that run meanwhile.
 * - Finite runs are followed from the first prefill to the last request, in slices of the mean output length.
 *
 * Assumes: requests are spread evenly over replicas and attention ranks, lengths have a Weibull distribution, and the engine is
 * warm.
 *
 * @param plan - the model, the accelerators, the engine's limits and the load
 * @returns percentiles and rates if `fits` is true, without time to first token if `saturated` is true; the missing memory if
 * `fits` is false
 * @throws {@link InvalidQuantityError} if a degree, length or load is out of range
 * @source Erlang (1917); Pollaczek (1930); Little's law (1961); Kingman (1961); docs/load.md for the agreement with simulation and measurements
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { estimateLoad, lengths, poisson } from "llm-economics/load";
 *
 * const load = poisson(4, { input: lengths(1155, { variation: 0.96 }), output: lengths(211, { variation: 0.77 }) });
 * const served = estimateLoad({ model: llama31_8b, accelerator: nvidiaH100Sxm, load });
 * served.fits && !served.saturated && served.timeToFirstTokenSeconds.p99.value < 1; // => true
 * ```
 */
export function estimateLoad(plan: LoadPlan): LoadResult {
  const { load, ...served } = checkObject("plan", plan);
  const prepared = prepareLoad(served, load);
  if (prepared.prepared.largestBatch < 1) return infeasible(prepared.prepared);
  return describeLoad(prepared, loadState(prepared));
}
