import { layersOf } from "../models/layerCount.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { ServedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import { atMost } from "./checkDegrees.js";
import type { ServingPlan } from "./inferencePlan.js";

/** Share of on-chip memory that holds weights; the rest holds activations and cache. */
export const onChipWeightShare = 0.9;

/** A replica on one accelerator. */
export const undivided: ParallelPlan = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };

/**
 * Returns the degrees of parallelism of a plan. The default is one accelerator or, if weights are in on-chip memory, the fewest
 * accelerators that hold the model: first as pipeline stages of whole layers, then with tensor parallelism.
 */
export function parallelDegrees(model: ServedModel, options: ServingPlan): ParallelPlan {
  const { accelerator, tensorParallel, pipelineParallel, dataParallel: replicas = 1 } = options;
  const { attentionDataParallel = 1, expertParallel: expert = 1 } = options;
  let tensor = tensorParallel ?? 1;
  let pipeline = pipelineParallel ?? 1;
  if (accelerator.weightMemory === "on-chip") {
    const weightBytes = model.weightBytes ?? stepWork(model, accelerator, undivided).weightBytes;
    const chips = Math.ceil(weightBytes / (onChipWeightShare * accelerator.memoryBytes));
    pipeline = pipelineParallel ?? Math.min(layersOf(model.architecture), Math.ceil(chips / tensor));
    tensor = tensorParallel ?? Math.ceil(chips / pipeline);
  }
  const ranks = tensor * attentionDataParallel;
  const remedy = "Set attentionDataParallel for attention ranks that share the experts.";
  atMost("expertParallel", expert, ranks, "product of tensorParallel and attentionDataParallel", remedy);
  return { tensor, pipeline, expert, attentionDataParallel, replicas };
}
