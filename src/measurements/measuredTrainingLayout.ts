import type { Architecture } from "../models/architecture.js";
import { layerCount } from "../models/layerCount.js";
import type { TrainingFramework } from "../training/plan/frameworkHabits.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** NeuronCores of a Trainium chip, which Neuron's tables count. */
const coresPerChip = 2;

/** Degrees and batch of a plan. */
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

/** Tokens of a sequence: as stated, or of the longest one of a fine-tune, where memory peaks. */
function sequenceOf({ seqLen, model, maxSeqLen, peakTokens }: TrainingMeasurement): number | undefined {
  return seqLen ?? model.seqLen ?? maxSeqLen ?? peakTokens;
}

function degreesOf({ parallelism }: TrainingMeasurement, framework: TrainingFramework) {
  const { tensor = 1, pipeline = 1, context = 1, expert = 1 } = parallelism ?? {};
  return { tensor: framework === "neuron" ? Math.max(1, tensor / coresPerChip) : tensor, pipeline, context, expert };
}

/** Chunks of a pipeline stage: as stated; where a pipeline's interleaving is not stated, chunks of two layers, as most published recipes have. */
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

/** Sequences of a step and ranks that see different ones; a batch smaller than the ranks means that they divide each sequence. */
function batchOf(row: TrainingMeasurement, ranks: number) {
  const { microBatch = 1, gradAccum = 1 } = row;
  const globalBatchSize = row.globalBatchSize ?? ranks * microBatch * gradAccum;
  if (globalBatchSize >= ranks) return { data: ranks, context: 1, batch: ranks * Math.ceil(globalBatchSize / ranks) };
  const context = Math.max(1, Math.round(ranks / globalBatchSize));
  const data = Math.max(1, Math.round(ranks / context));
  return { data, context, batch: data * Math.ceil(globalBatchSize / data) };
}

/** Division of a row's accelerators and batch; none if it states too little, or degrees that do not multiply to them. */
export function measuredTrainingLayout(
  row: TrainingMeasurement,
  framework: TrainingFramework,
  model: Architecture,
): MeasuredLayout | undefined {
  const sequenceTokens = sequenceOf(row);
  const { tensor, context, expert, pipeline } = degreesOf(row, framework);
  const copy = tensor * pipeline * context;
  const accelerators = row.accelerators ?? copy * (row.parallelism?.data ?? 1);
  if (!sequenceTokens || row.globalBatchSize === 0 || accelerators % copy !== 0) return undefined;
  const { data, batch, ...wider } = batchOf(row, accelerators / copy);
  const layers = layerCount(model);
  const stages = Math.min(pipeline, layers);
  // What torchtitan prints with pipeline stages is the batch of a rank; its pipeline takes one sequence at a time.
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
