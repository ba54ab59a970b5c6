import type { Accelerator } from "../hardware/accelerator.js";
import { layerCount } from "../models/layerCount.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";

/** Share of its on-chip memory that a machine fills with weights; the rest is for activations and cache. */
export const onChipWeightShare = 0.9;

/** Degrees of parallelism that a plan states. */
export interface StatedDegrees {
  readonly tensorParallel?: number;
  readonly pipelineParallel?: number;
}

/**
 * The degrees of a plan that states none, or one of the two: one accelerator; or, where weights stay on the chip, the fewest that hold
 * the model, first in stages of whole layers, then within layers.
 */
export function defaultDegrees(
  model: QuantizedModel,
  accelerator: Accelerator,
  { tensorParallel, pipelineParallel }: StatedDegrees,
): { readonly tensor: number; readonly pipeline: number } {
  if (accelerator.weightMemory !== "on-chip") return { tensor: tensorParallel ?? 1, pipeline: pipelineParallel ?? 1 };
  const chips = Math.ceil(model.weightBytes / (onChipWeightShare * accelerator.memoryBytes));
  const pipeline =
    pipelineParallel ?? Math.min(layerCount(model.architecture), Math.ceil(chips / (tensorParallel ?? 1)));
  return { tensor: tensorParallel ?? Math.ceil(chips / pipeline), pipeline };
}
