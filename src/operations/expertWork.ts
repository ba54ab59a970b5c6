import type { MixtureOfExperts } from "../models/feedForward.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { Arithmetic, ExpertWork } from "./work.js";

/**
 * The work of the routed experts of one layer on one accelerator. If there are fewer expert-parallel groups than accelerators,
 * each expert is sliced.
 */
export function expertWork(
  mixture: MixtureOfExperts,
  { parameters, activations }: { readonly parameters: number; readonly activations: number },
  layers: number,
  arithmetic: Arithmetic,
  { tensor, expert, attentionDataParallel }: ParallelPlan,
): ExpertWork {
  const slices = (tensor * attentionDataParallel) / expert;
  return {
    layers,
    parameters: parameters / slices,
    activations: activations / Math.sqrt(slices),
    arithmetic,
    mixture,
    held: Math.ceil(mixture.experts / expert),
  };
}
