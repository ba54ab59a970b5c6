import type { ShardingStage } from "../training/memory/modelStateBytes.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { measuredTrainingArchitecture } from "./measuredTrainingArchitecture.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";
import { type NamedParts, partNamed, type UnplannedReason } from "./validation.js";

/** How the accelerators of a row were divided; the data-parallel ranks are what the rest leaves. */
function layoutOf({ parallelism, accelerators = 1 }: TrainingMeasurement) {
  const { tensor = 1, pipeline = 1, context = 1, expert = 1, virtualPipeline = 1, zeroStage, fsdp } = parallelism ?? {};
  const shardingStage = fsdp === undefined ? zeroStage : 3;
  return {
    dataParallel: accelerators / (tensor * pipeline * context),
    tensorParallel: tensor,
    pipelineParallel: pipeline,
    contextParallel: context,
    expertParallel: expert,
    interleave: virtualPipeline,
    ...(shardingStage !== undefined && { shardingStage: shardingStage as ShardingStage }),
  };
}

/** The plan that a row ran, with memory for anything, or why it cannot be told. */
export function measuredTrainingPlan(
  row: TrainingMeasurement,
  parts: NamedParts,
): TrainingPlan | { readonly reason: UnplannedReason } {
  if (row.task !== "pretrain") return { reason: "unsupported task" };
  const { name, seqLen } = row.model;
  const model = partNamed(parts.architectures, name) ?? measuredTrainingArchitecture(row.model);
  if (!model) return { reason: "unknown model" };
  const accelerator = partNamed(parts.accelerators, row.hardware);
  if (!accelerator) return { reason: "unknown accelerator" };
  const sequenceTokens = row.seqLen ?? seqLen;
  const { accelerators, globalBatchSize: batchSequences } = row;
  if (!sequenceTokens || !accelerators || !batchSequences) return { reason: "missing field" };
  return {
    model,
    accelerator: { ...accelerator, memoryBytes: Number.MAX_SAFE_INTEGER },
    tokens: batchSequences * sequenceTokens,
    sequenceTokens,
    batchSequences,
    microBatchSequences: row.microBatch ?? 1,
    ...layoutOf(row),
    // Megatron-DeepSpeed is older than sequence parallelism.
    sequenceParallel: row.framework === "Megatron-DeepSpeed" ? "off" : "on",
    recomputation: row.recompute === "full" ? "full" : "selective",
    arithmetic: row.precision?.includes("fp8") ? "fp8" : row.precision?.includes("fp4") ? "fp4" : "bf16",
    failures: "none",
    contextLimit: "ignored",
  };
}
