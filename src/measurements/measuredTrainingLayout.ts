import type { Architecture } from "../models/architecture.js";
import { layerCount } from "../models/layerCount.js";
import type { TrainingFramework } from "../training/plan/frameworkHabits.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** NeuronCores per Trainium chip; Neuron's tables count cores. */
const coresPerChip = 2;

/** Parallel degrees and batch of a training plan. */
export type MeasuredLayout = {
  readonly [Key in
    | "dataParallel"
    | "tensorParallel"
    | "pipelineParallel"
    | "contextParallel"
    | "expertParallel"
    | "interleave"
    | "batchSequences"
    | "microBatchSequences"
    | "sequenceTokens"]: number;
};

/** Tokens per sequence: as stated, or those of the longest sequence of a fine-tuning run, where memory peaks. */
function sequenceOf({ seqLen, model, maxSeqLen, peakTokens }: TrainingMeasurement): number | undefined {
  return seqLen ?? model.seqLen ?? maxSeqLen ?? peakTokens;
}

function degreesOf({ parallelism }: TrainingMeasurement, framework: TrainingFramework) {
  const { tensor = 1, pipeline = 1, context = 1, expert = 1 } = parallelism ?? {};
  return { tensor: framework === "neuron" ? Math.max(1, tensor / coresPerChip) : tensor, pipeline, context, expert };
}

/** Virtual pipeline chunks per stage: as stated, or chunks of two layers if the row leaves the interleaving open (null). */
function interleaveOf({ parallelism }: TrainingMeasurement, stageLayers: number): number {
  const stated = parallelism?.virtualPipeline;
  if (stated === undefined || (parallelism?.pipeline ?? 1) === 1) return 1;
  return Math.max(1, Math.min(stated ?? Math.round(stageLayers / 2), stageLayers));
}

function mostExperts({ layerGroups }: Architecture): number {
  return Math.max(
    1,
    ...layerGroups.map(({ feedForward }) => (feedForward?.kind === "mixture-of-experts" ? feedForward.experts : 1)),
  );
}

/** Data-parallel ranks and batch of a step. If the batch is smaller than the number of ranks, ranks share sequences (context parallelism). */
function batchOf(row: TrainingMeasurement, ranks: number) {
  const { microBatch = 1, gradAccum = 1 } = row;
  const globalBatchSize = row.globalBatchSize ?? ranks * microBatch * gradAccum;
  if (globalBatchSize >= ranks) return { data: ranks, context: 1, batch: ranks * Math.ceil(globalBatchSize / ranks) };
  const context = Math.max(1, Math.round(ranks / globalBatchSize));
  const data = Math.max(1, Math.round(ranks / context));
  return { data, context, batch: data * Math.ceil(globalBatchSize / data) };
}

/** The parallel layout of a row; undefined if it states too little, or degrees that do not divide its accelerators. */
export function measuredTrainingLayout(
  row: TrainingMeasurement,
  framework: TrainingFramework,
  model: Architecture,
): MeasuredLayout | undefined {
  const sequenceTokens = sequenceOf(row);
  const { tensor, context, expert, pipeline } = degreesOf(row, framework);
  const replica = tensor * pipeline * context;
  const accelerators = row.accelerators ?? replica * (row.parallelism?.data ?? 1);
  if (!sequenceTokens || row.globalBatchSize === 0 || accelerators % replica !== 0) return undefined;
  const { data, batch, ...wider } = batchOf(row, accelerators / replica);
  const layers = layerCount(model);
  const stages = Math.min(pipeline, layers);
  // With pipeline stages, torchtitan prints the batch of a rank; its pipeline processes one sequence at a time.
  const micro = row.localBatch !== undefined && stages > 1 ? 1 : (row.microBatch ?? 1);
  return {
    sequenceTokens,
    dataParallel: data,
    tensorParallel: tensor,
    pipelineParallel: stages,
    contextParallel: context * wider.context,
    expertParallel: Math.min(expert, mostExperts(model), data * tensor * context * wider.context),
    interleave: interleaveOf(row, Math.ceil(layers / stages)),
    batchSequences: batch,
    microBatchSequences: Math.max(1, Math.min(Math.floor(micro), batch / data)),
  };
}
