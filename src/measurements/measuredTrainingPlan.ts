import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { Recomputation } from "../training/arithmetic/recomputation.js";
import type { ShardingStage } from "../training/memory/modelStateBytes.js";
import type { TrainingFramework } from "../training/plan/frameworkHabits.js";
import { recomputationOf } from "../training/plan/recomputationWords.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { usualNetworkBytesPerSecond } from "../training/plan/usualNetworkBytesPerSecond.js";
import { gigabitsPerSecond } from "../units/bitRate.js";
import { frameworkOf, frameworkReleaseOf } from "./frameworkSpelling.js";
import { measuredTrainingArchitecture } from "./measuredTrainingArchitecture.js";
import { measuredTrainingLayout } from "./measuredTrainingLayout.js";
import { adaptersOf, arithmeticOf, recipeOf, scalingOf } from "./measuredTrainingRecipe.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";
import { leastRecomputation } from "./unstatedRecomputation.js";
import { type NamedParts, partNamed, type UnplannedReason } from "./validation.js";

const tasks = ["pretrain", "sft", "lora", "qlora", "adapter", "adapter-v2"];
/** Frameworks that shard weights (ZeRO stage 3) by default. */
const fullySharded: readonly TrainingFramework[] = ["torchtitan", "fsdp", "llm-foundry", "maxtext", "pax"];
const acceleratorsPerServer = 8;

function stageOf({ parallelism }: TrainingMeasurement, framework: TrainingFramework): ShardingStage {
  const { fsdp, zeroStage } = parallelism ?? {};
  if (fsdp !== undefined && fsdp !== false) return 3;
  if (zeroStage !== undefined) return zeroStage as ShardingStage;
  if (fullySharded.includes(framework)) return 3;
  return framework === "litgpt" ? 0 : 1;
}

/** Network bandwidth per accelerator: from a note such as "4x100Gb RoCE per node", otherwise the usual one of the generation. */
function networkOf({ notes = "" }: TrainingMeasurement, accelerator: Accelerator): number {
  const [, ports, gigabits] = /(\d+)x(\d+) ?Gb \w+ per node/.exec(notes) ?? [];
  if (ports === undefined) return usualNetworkBytesPerSecond(accelerator);
  return (Number(ports) * gigabitsPerSecond(Number(gigabits))) / acceleratorsPerServer;
}

/** Options in which a framework's defaults differ from those of a training plan. */
function frameworkDefaults(
  { notes = "", parallelism }: TrainingMeasurement,
  framework: TrainingFramework,
  context: number,
): Partial<TrainingPlan> {
  return {
    // Megatron-DeepSpeed predates sequence parallelism and flash attention.
    ...(framework === "megatron-deepspeed" && { sequenceParallel: "off", attentionKernel: "unfused" }),
    // In 2024, torchtitan's context parallelism gave each rank one contiguous piece of the sequence.
    ...(framework === "torchtitan" && context > 1 && { contextLayout: "contiguous" }),
    ...(framework === "litgpt" && parallelism?.fsdp !== undefined && { gatheredWeights: "kept" }),
    ...(/liger/i.test(notes) && { kernels: "fused", loss: "chunked" }),
    ...(parallelism?.cpuOptimizerOffload && { offload: "optimizer" }),
  };
}

/** The least recomputation of a framework if none is stated. MLPerf submissions and sharded LitGPT runs recompute even if memory suffices. */
function leastOf({ parallelism }: TrainingMeasurement, framework: TrainingFramework): Recomputation {
  if (framework === "litgpt" && parallelism?.fsdp !== undefined) return "full";
  return framework === "mlperf" ? "elementwise" : "selective";
}

/** Reconstructs the training plan of a row, with its available memory, or returns the reason why the row does not determine one. */
export function measuredTrainingPlan(
  row: TrainingMeasurement,
  parts: NamedParts,
): TrainingPlan | { readonly reason: UnplannedReason } {
  if (!tasks.includes(row.task)) return { reason: "unsupported task" };
  const named = measuredTrainingArchitecture(row.model, parts);
  if (!named) return { reason: "unknown model" };
  const accelerator = partNamed(parts.accelerators, row.hardware);
  if (!accelerator) return { reason: "unknown accelerator" };
  const framework = frameworkOf(row);
  // LitGPT keeps a separate head for models that tie it to the embedding.
  const model: Architecture = framework === "litgpt" && row.task === "lora" ? { ...named, embedding: "untied" } : named;
  const layout = measuredTrainingLayout(row, framework, model);
  if (!layout) return { reason: "missing field" };
  const arithmetic = arithmeticOf(row, framework, accelerator);
  const memoryBytes = (row.memoryBytes ?? accelerator.memoryBytes) - (row.leftoverBytes ?? 0);
  const plan: TrainingPlan = {
    model,
    accelerator: { ...accelerator, memoryBytes },
    tokens: layout.batchSequences * layout.sequenceTokens,
    ...layout,
    framework,
    frameworkReleasedOn: frameworkReleaseOf(row),
    arithmetic,
    narrowScaling: scalingOf(row),
    recipe: recipeOf(row, framework),
    adapters: adaptersOf(row, framework, arithmetic),
    shardingStage: stageOf(row, framework),
    network: { bandwidthBytesPerSecond: networkOf(row, accelerator) },
    dropout: row.dropout,
    ...frameworkDefaults(row, framework, layout.contextParallel),
    failures: "none",
    contextLimit: "ignored",
  };
  const stated =
    row.recompute === undefined || row.recompute === "unknown" ? undefined : recomputationOf(framework, row.recompute);
  if (stated !== undefined) return { ...plan, recomputation: stated };
  const least = leastOf(row, framework);
  return least === "full" ? { ...plan, recomputation: least } : leastRecomputation({ ...plan, recomputation: least });
}
