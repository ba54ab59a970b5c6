import { infeasible } from "../inference/infeasible.js";
import { checkObject } from "../units/checkShape.js";
import { describeLoad } from "./describeLoad.js";
import type { LoadResult } from "./loadEstimate.js";
import { type LoadPlan, prepareLoad } from "./loadPlan.js";
import { loadState } from "./loadState.js";

/**
 * Estimates a plan under requests that arrive at a rate, stay in flight or are sent at once: the mean, the median and the 90th, 95th and 99th
 * percentiles of their times, each with its interval, and how close the plan is to saturation.
 *
 * Model: the mixed step of {@link estimateInference}. Endless loads are a steady state: prompts queue for the room of the steps (with the
 * variation of arrivals and lengths), seats for each other (Erlang C), times from token to token vary with the batch and the prompts that
 * a request meets. Runs with an end are followed from their first fill to the last request, in slices of their outputs.
 * Assumes: requests spread evenly over replicas and attention ranks, Weibull lengths, an engine that is warm.
 *
 * @param plan - the model, the accelerators, the engine's limits and the load
 * @returns percentiles, rates and what limits them; on `saturated: true` without times to the first token; on `fits: false` the memory that is missing
 * @throws {@link InvalidQuantityError} for an impossible degree, length or load
 * @source Erlang (1917); Pollaczek (1930); Little's law (1961); Kingman (1961); docs/load.md for how far simulation and measurements agree
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
