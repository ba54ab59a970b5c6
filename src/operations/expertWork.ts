import type { MixtureOfExperts } from "../models/feedForward.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { Arithmetic, ExpertWork } from "./work.js";

/** The routed experts of one layer on one accelerator; where expert groups are fewer than accelerators, each expert is sliced. */
export function expertWork(
  mixture: MixtureOfExperts,
  hiddenSize: number,
  layers: number,
  arithmetic: Arithmetic,
  { tensor, expert, attentionDataParallel }: ParallelPlan,
): ExpertWork {
  const slices = (tensor * attentionDataParallel) / expert;
  const matrices = mixture.gating === "gated" ? 3 : 2;
  const { expertIntermediateSize, latentSize: width = hiddenSize } = mixture;
  return {
    layers,
    parameters: (matrices * width * expertIntermediateSize) / slices,
    activations: (matrices * (width + expertIntermediateSize)) / Math.sqrt(slices),
    arithmetic,
    mixture,
    held: Math.ceil(mixture.experts / expert),
  };
}
