import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { layerCount } from "../models/layerCount.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { ServedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import type { InferencePlan } from "./inferencePlan.js";

/** Share of its on-chip memory that a machine fills with weights; the rest is for activations and cache. */
export const onChipWeightShare = 0.9;

const undivided: ParallelPlan = { tensor: 1, pipeline: 1, expert: 1, attentionRanks: 1, replicas: 1 };

/**
 * How a plan spreads its model. Where it states no degree: one accelerator; or, where weights stay on the chip, the fewest that hold
 * the model, first in stages of whole layers, then within layers.
 */
export function parallelDegrees(model: ServedModel, options: InferencePlan): ParallelPlan {
  const { accelerator, tensorParallel, pipelineParallel, dataParallel: data = 1, expertParallel: expert = 1 } = options;
  let tensor = tensorParallel ?? 1;
  let pipeline = pipelineParallel ?? 1;
  if (accelerator.weightMemory === "on-chip") {
    const weightBytes = model.weightBytes ?? stepWork(model, accelerator, undivided).weightBytes;
    const chips = Math.ceil(weightBytes / (onChipWeightShare * accelerator.memoryBytes));
    pipeline = pipelineParallel ?? Math.min(layerCount(model.architecture), Math.ceil(chips / tensor));
    tensor = tensorParallel ?? Math.ceil(chips / pipeline);
  }
  if (expert > tensor * data) {
    throw new InvalidQuantityError("expertParallel", expert, `at most tensorParallel x dataParallel, ${tensor * data}`);
  }
  const shared = expert > 1 && data > 1;
  return { tensor, pipeline, expert, attentionRanks: shared ? data : 1, replicas: shared ? 1 : data };
}
