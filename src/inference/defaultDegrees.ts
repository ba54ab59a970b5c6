import type { Accelerator } from "../hardware/accelerator.js";
import { layerCount } from "../models/layerCount.js";
import type { ServedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";

/** Share of its on-chip memory that a machine fills with weights; the rest is for activations and cache. */
export const onChipWeightShare = 0.9;

/** Degrees of parallelism that a plan states. */
export interface StatedDegrees {
  readonly tensorParallel?: number;
  readonly pipelineParallel?: number;
}

const single = { tensor: 1, pipeline: 1, expert: 1, attentionRanks: 1, replicas: 1 };

/**
 * The degrees of a plan that states none, or one of the two: one accelerator; or, where weights stay on the chip, the fewest that hold
 * the model, first in stages of whole layers, then within layers.
 */
export function defaultDegrees(
  model: ServedModel,
  accelerator: Accelerator,
  { tensorParallel, pipelineParallel }: StatedDegrees,
): { readonly tensor: number; readonly pipeline: number } {
  if (accelerator.weightMemory !== "on-chip") return { tensor: tensorParallel ?? 1, pipeline: pipelineParallel ?? 1 };
  const weightBytes = model.weightBytes ?? stepWork(model, accelerator, single).weightBytes;
  const chips = Math.ceil(weightBytes / (onChipWeightShare * accelerator.memoryBytes));
  const pipeline =
    pipelineParallel ?? Math.min(layerCount(model.architecture), Math.ceil(chips / (tensorParallel ?? 1)));
  return { tensor: tensorParallel ?? Math.ceil(chips / pipeline), pipeline };
}
