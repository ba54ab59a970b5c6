import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { layerCount } from "../../models/layerCount.js";
import { positive, whole } from "../../units/check.js";
import { defaultRecomputation, type Recomputation } from "../arithmetic/recomputation.js";
import { defaultTrainingRecipe } from "../memory/defaultTrainingRecipe.js";
import { checkRecipe, checkStage, type ShardingStage } from "../memory/modelStateBytes.js";
import { checkAdapters } from "../memory/trainingAdapters.js";
import type { TrainingRecipe } from "../memory/trainingRecipe.js";
import { checkTrainingPlan } from "./checkTrainingPlan.js";
import { type SettledChoices, settledChoices } from "./settledChoices.js";
import { defaultShardingStage, type TrainingPlan } from "./trainingPlan.js";
import { usualNetworkBytesPerSecond } from "./usualNetworkBytesPerSecond.js";

/** Degrees of parallelism. The product of all but the expert degree is the number of accelerators. */
export interface TrainingDegrees {
  readonly data: number;
  readonly tensor: number;
  readonly pipeline: number;
  readonly context: number;
  readonly expert: number;
}

/** A plan with all defaults filled in and all quantities checked. */
export interface PreparedTraining extends SettledChoices {
  readonly plan: TrainingPlan;
  readonly degrees: TrainingDegrees;
  readonly accelerators: number;
  readonly microBatch: number;
  /** Micro-batches per step and data-parallel rank; the last one is padded. */
  readonly microBatches: number;
  readonly interleave: number;
  readonly stage: ShardingStage;
  /** Number of ranks that shard the model states, except those of experts. */
  readonly stateRanks: number;
  readonly recipe: TrainingRecipe;
  readonly recomputation: Recomputation;
  /** Share of the layers that recomputation covers. */
  readonly recomputedShare: number;
  readonly networkBytesPerSecond: number;
  /** Number of layers of the largest stage. */
  readonly stageLayers: number;
  /** Number of slices that the experts of a layer are divided into. */
  readonly expertSlices: number;
  /** Work of the slowest accelerator relative to the mean, from uneven stages and a padded last micro-batch. */
  readonly unevenness: number;
}

function checkExperts(plan: TrainingPlan, expert: number, most: number): void {
  if (expert > most)
    throw new InvalidQuantityError(
      "expertParallel",
      expert,
      `at most dataParallel x tensorParallel x contextParallel, ${most}`,
    );
  if (expert === 1) return;
  const experts = plan.model.layerGroups.map(({ feedForward }) =>
    feedForward?.kind === "mixture-of-experts" ? feedForward.experts : 0,
  );
  const largest = Math.max(...experts);
  if (expert > largest) {
    const allowed = largest > 0 ? `at most the ${largest} experts of a layer` : "1 for a model without experts";
    throw new InvalidQuantityError("expertParallel", expert, allowed);
  }
}

function degreesOf(plan: TrainingPlan): TrainingDegrees {
  const data = whole("dataParallel", plan.dataParallel ?? 1);
  const tensor = whole("tensorParallel", plan.tensorParallel ?? 1);
  const pipeline = whole("pipelineParallel", plan.pipelineParallel ?? 1);
  const context = whole("contextParallel", plan.contextParallel ?? 1);
  const expert = whole("expertParallel", plan.expertParallel ?? 1);
  checkExperts(plan, expert, data * tensor * context);
  const layers = layerCount(plan.model);
  if (pipeline > layers) throw new InvalidQuantityError("pipelineParallel", pipeline, `at most the ${layers} layers`);
  const width = plan.model.hiddenSize;
  if (tensor > width) throw new InvalidQuantityError("tensorParallel", tensor, `at most the hidden size, ${width}`);
  const heads = Math.max(1, ...plan.model.layerGroups.map(({ attention }) => queryHeads(attention)));
  if (tensor > heads) throw new InvalidQuantityError("tensorParallel", tensor, `at most the ${heads} query heads`);
  const sequence = whole("sequenceTokens", plan.sequenceTokens);
  if (context > sequence)
    throw new InvalidQuantityError("contextParallel", context, `at most sequenceTokens, ${sequence}`);
  return { data, tensor, pipeline, context, expert };
}

function queryHeads(attention: TrainingPlan["model"]["layerGroups"][number]["attention"]): number {
  if (!attention) return 0;
  if (attention.kind === "linear") return attention.valueHeads;
  return attention.kind === "state-space" ? attention.heads : attention.queryHeads;
}

function batchOf(plan: TrainingPlan, data: number) {
  const batch = whole("batchSequences", plan.batchSequences, 1);
  if (batch < data)
    throw new InvalidQuantityError("batchSequences", batch, `at least dataParallel, ${data}`, "Use fewer copies.");
  if (batch % data !== 0) {
    const lower = batch - (batch % data);
    const allowed = `a multiple of dataParallel, ${data}`;
    throw new InvalidQuantityError("batchSequences", batch, allowed, `Use ${lower} or ${lower + data}.`);
  }
  const microBatch = whole("microBatchSequences", plan.microBatchSequences ?? 1);
  const local = batch / data;
  if (microBatch > local) {
    const allowed = `at most the ${local} sequences of a data-parallel rank`;
    throw new InvalidQuantityError("microBatchSequences", microBatch, allowed);
  }
  return { microBatch, exact: local / microBatch };
}

function networkOf({ network, accelerator }: TrainingPlan): number {
  const bandwidth = network?.bandwidthBytesPerSecond ?? usualNetworkBytesPerSecond(accelerator);
  return positive("network.bandwidthBytesPerSecond", bandwidth);
}

function recomputedShareOf({ recomputedLayers, recomputation }: TrainingPlan, stageLayers: number): number {
  if (recomputedLayers === undefined) return 1;
  whole("recomputedLayers", recomputedLayers, 0);
  if (recomputation !== "full")
    throw new InvalidQuantityError("recomputedLayers", recomputedLayers, 'left out unless recomputation is "full"');
  if (recomputedLayers > stageLayers)
    throw new InvalidQuantityError(
      "recomputedLayers",
      recomputedLayers,
      `at most the ${stageLayers} layers of a stage`,
    );
  return recomputedLayers / stageLayers;
}

/** Checks a plan and fills in its defaults; throws a typed error if a quantity is out of range. */
export function prepareTraining(plan: TrainingPlan): PreparedTraining {
  checkTrainingPlan(plan);
  const degrees = degreesOf(plan);
  const { data, tensor, pipeline, context, expert } = degrees;
  positive("tokens", plan.tokens);
  const { microBatch, exact } = batchOf(plan, data);
  const microBatches = Math.ceil(exact);
  const layers = layerCount(plan.model);
  const stageLayers = Math.ceil(layers / pipeline);
  const interleave = whole("interleave", plan.interleave ?? 1);
  if (interleave > stageLayers)
    throw new InvalidQuantityError("interleave", interleave, `at most the ${stageLayers} layers of a stage`);
  const stateRanks = whole("shardingRanks", plan.shardingRanks ?? data * context);
  if (stateRanks > data * context)
    throw new InvalidQuantityError(
      "shardingRanks",
      stateRanks,
      `at most dataParallel x contextParallel, ${data * context}`,
    );
  const recipe = checkRecipe(plan.recipe ?? defaultTrainingRecipe);
  return {
    plan,
    degrees,
    accelerators: data * tensor * pipeline * context,
    microBatch,
    microBatches,
    interleave,
    stage: checkStage("shardingStage", plan.shardingStage ?? defaultShardingStage),
    stateRanks,
    recipe,
    recomputation: plan.recomputation ?? defaultRecomputation,
    recomputedShare: recomputedShareOf(plan, stageLayers),
    networkBytesPerSecond: networkOf(plan),
    stageLayers,
    expertSlices: expert > 1 ? expert : tensor,
    unevenness: (microBatches / exact) * ((stageLayers * pipeline) / layers),
    ...settledChoices(plan, recipe, { microBatches, interleave }),
    ...(plan.adapters && { adapters: checkAdapters(plan.adapters, plan.model) }),
  };
}
