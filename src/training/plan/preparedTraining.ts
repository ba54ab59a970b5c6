import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { layerCount } from "../../models/layerCount.js";
import { positive, whole } from "../../units/check.js";
import { defaultRecomputation, type Recomputation } from "../arithmetic/recomputation.js";
import { defaultTrainingRecipe } from "../memory/defaultTrainingRecipe.js";
import { checkRecipe, checkStage, type ShardingStage } from "../memory/modelStateBytes.js";
import type { TrainingRecipe } from "../memory/trainingRecipe.js";
import { defaultNetworkBytesPerSecond, defaultShardingStage, type TrainingPlan } from "./trainingPlan.js";

/** Degrees of parallelism; all but the last multiply to the accelerators. */
export interface TrainingDegrees {
  readonly data: number;
  readonly tensor: number;
  readonly pipeline: number;
  readonly context: number;
  readonly expert: number;
}

/** A plan with every default filled in and every quantity checked. */
export interface PreparedTraining {
  readonly plan: TrainingPlan;
  readonly degrees: TrainingDegrees;
  readonly accelerators: number;
  readonly microBatch: number;
  /** Micro-batches of one step on one data-parallel rank, the last one padded. */
  readonly microBatches: number;
  readonly interleave: number;
  readonly stage: ShardingStage;
  readonly recipe: TrainingRecipe;
  readonly recomputation: Recomputation;
  readonly networkBytesPerSecond: number;
  /** Layers of the fullest stage. */
  readonly stageLayers: number;
  /** Slices that the experts of a layer are cut into. */
  readonly expertSlices: number;
  /** Work of the slowest accelerator over the mean: uneven stages and a padded last micro-batch. */
  readonly unevenness: number;
}

function degreesOf(plan: TrainingPlan): TrainingDegrees {
  const data = whole("dataParallel", plan.dataParallel ?? 1);
  const tensor = whole("tensorParallel", plan.tensorParallel ?? 1);
  const pipeline = whole("pipelineParallel", plan.pipelineParallel ?? 1);
  const context = whole("contextParallel", plan.contextParallel ?? 1);
  const expert = whole("expertParallel", plan.expertParallel ?? 1);
  const most = data * tensor * context;
  if (expert > most)
    throw new InvalidQuantityError(
      "expertParallel",
      expert,
      `at most dataParallel x tensorParallel x contextParallel, ${most}`,
    );
  const layers = layerCount(plan.model);
  if (pipeline > layers) throw new InvalidQuantityError("pipelineParallel", pipeline, `at most the ${layers} layers`);
  return { data, tensor, pipeline, context, expert };
}

/** The plan ready to be priced in seconds and bytes; a typed error if it cannot be. */
export function prepareTraining(plan: TrainingPlan): PreparedTraining {
  const degrees = degreesOf(plan);
  const { data, tensor, pipeline, context, expert } = degrees;
  positive("tokens", plan.tokens);
  const batch = whole("batchSequences", plan.batchSequences, 1);
  if (batch < data)
    throw new InvalidQuantityError("batchSequences", batch, `at least dataParallel, ${data}`, "Use fewer copies.");
  const microBatch = whole("microBatchSequences", plan.microBatchSequences ?? 1);
  const exact = batch / data / microBatch;
  const microBatches = Math.ceil(exact);
  const layers = layerCount(plan.model);
  const stageLayers = Math.ceil(layers / pipeline);
  const network = plan.network?.bandwidthBytesPerSecond ?? defaultNetworkBytesPerSecond;
  return {
    plan,
    degrees,
    accelerators: data * tensor * pipeline * context,
    microBatch,
    microBatches,
    interleave: whole("interleave", plan.interleave ?? 1),
    stage: checkStage("shardingStage", plan.shardingStage ?? defaultShardingStage),
    recipe: checkRecipe(plan.recipe ?? defaultTrainingRecipe),
    recomputation: plan.recomputation ?? defaultRecomputation,
    networkBytesPerSecond: positive("network.bandwidthBytesPerSecond", network),
    stageLayers,
    expertSlices: expert > 1 ? expert : tensor,
    unevenness: (microBatches / exact) * ((stageLayers * pipeline) / layers),
  };
}
