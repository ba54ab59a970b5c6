import type { Accelerator } from "../../hardware/accelerator.js";
import type { Architecture } from "../../models/architecture.js";
import type { ShardingStage } from "../memory/modelStateBytes.js";
import type { TrainingPlan } from "../plan/trainingPlan.js";
import { measuredArchitecture } from "./measuredArchitecture.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** Where the names in measurements lead. */
export interface TrainingParts {
  /** Architectures by the names that rows use. */
  readonly architectures: { readonly [name: string]: Architecture };
  /** Accelerators by the names that rows use. */
  readonly accelerators: { readonly [name: string]: Accelerator };
}

/** Why a row of measurements has no plan. */
export type UnplannedReason = "task" | "model" | "accelerator" | "missing field";

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
export function measuredTrainingPlan(row: TrainingMeasurement, parts: TrainingParts): TrainingPlan | UnplannedReason {
  if (row.task !== "pretrain") return "task";
  const { name, seqLen } = row.model;
  const model = Object.hasOwn(parts.architectures, name) ? parts.architectures[name] : measuredArchitecture(row.model);
  if (!model) return "model";
  const accelerator = Object.hasOwn(parts.accelerators, row.hardware) ? parts.accelerators[row.hardware] : undefined;
  if (!accelerator) return "accelerator";
  const sequenceTokens = row.seqLen ?? seqLen;
  const { accelerators, globalBatchSize: batchSequences } = row;
  if (!sequenceTokens || !accelerators || !batchSequences) return "missing field";
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
