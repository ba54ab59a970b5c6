import { layerCount } from "../../models/layerCount.js";
import type { Bytes } from "../../units/quantity.js";
import { layerActivationBytes } from "../memory/layerActivationBytes.js";
import { logitBytes } from "../memory/logitBytes.js";
import { type ModelStateBytes, shardedStates } from "../memory/modelStateBytes.js";
import { heldMicroBatches } from "../parallel/heldMicroBatches.js";
import type { PreparedTraining } from "./preparedTraining.js";
import { type StageParameters, shardingRanks, stageParameters } from "./stageParameters.js";

/**
 * Memory that driver, communication and the workspaces of kernels take on each accelerator while it trains.
 *
 * @source NVIDIA AIConfigurator system files (2025): 3.5 GiB, and 0.4 GiB for collectives
 * @example
 * ```ts
 * import { reservedTrainingBytes } from "llm-economics/training";
 *
 * reservedTrainingBytes / 2 ** 30; // => 3.9
 * ```
 */
export const reservedTrainingBytes: Bytes = 4_187_593_114;

/** Bytes of a logit in FP32, its gradient in FP32, and the 16-bit value that it was made from. */
const logitAndGradientBytes = 10;

/** What the fullest accelerator of a training plan holds, in bytes. */
export interface TrainingMemoryPlan {
  /** Weights that it computes with; with stage 3 its shard and two gathered layers. */
  readonly weightBytes: Bytes;
  /** Gradients. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Activations kept for the backward pass. */
  readonly activationBytes: Bytes;
  /** Logits of a micro-batch and their gradients, if it holds the head. */
  readonly logitBytes: Bytes;
  /** Driver, communication and workspaces: {@link reservedTrainingBytes}. */
  readonly reservedBytes: Bytes;
  /** All of the above. */
  readonly neededBytes: Bytes;
  /** Memory of one accelerator. */
  readonly availableBytes: Bytes;
}

/** Bytes of the activations of a mean layer for one micro-batch. */
function layerBytes(prepared: PreparedTraining, recomputation = prepared.recomputation): number {
  const { plan, degrees, microBatch } = prepared;
  let bytes = 0;
  for (const group of plan.model.layerGroups) {
    bytes +=
      group.count *
      layerActivationBytes({
        group,
        hiddenSize: plan.model.hiddenSize,
        sequenceTokens: plan.sequenceTokens,
        microBatch,
        tensorParallel: degrees.tensor,
        sequenceParallel: plan.sequenceParallel ?? "on",
        recomputation,
      });
  }
  return bytes / layerCount(plan.model) / degrees.context;
}

function statesOf(prepared: PreparedTraining, parameters: StageParameters): ModelStateBytes {
  const { recipe, stage, stageLayers } = prepared;
  const ranks = shardingRanks(prepared);
  const others = shardedStates(parameters.others, recipe, stage, ranks.others);
  const experts = shardedStates(parameters.experts, recipe, stage, ranks.experts);
  const layer = (recipe.weightBytes * (parameters.others + parameters.experts)) / stageLayers;
  const gathered = stage === 3 && ranks.others > 1 ? 2 * layer : 0;
  return {
    weightBytes: others.weightBytes + experts.weightBytes + gathered,
    gradientBytes: others.gradientBytes + experts.gradientBytes,
    optimizerBytes: others.optimizerBytes + experts.optimizerBytes,
    totalBytes: others.totalBytes + experts.totalBytes + gathered,
  };
}

/** What the fullest accelerator holds: of the first stage, which keeps most activations, or of the last, which keeps the logits. */
export function trainingMemory(prepared: PreparedTraining): TrainingMemoryPlan {
  const { plan, degrees, microBatch, microBatches, interleave, stageLayers, recomputation } = prepared;
  const layer = layerBytes(prepared);
  // With full recomputation one layer at a time is rebuilt in full.
  const rebuilt = recomputation === "full" ? layerBytes(prepared, "selective") : 0;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const ofHead = logitBytes({
    tokens,
    vocabularySize: plan.model.vocabularySize,
    tensorParallel: degrees.tensor,
    bytesPerLogit: logitAndGradientBytes,
  });
  const stage = (parameters: StageParameters, held: number, logits: number): TrainingMemoryPlan => {
    const { totalBytes, ...states } = statesOf(prepared, parameters);
    const activationBytes = held * stageLayers * layer + rebuilt;
    return {
      ...states,
      activationBytes,
      logitBytes: logits,
      reservedBytes: reservedTrainingBytes,
      neededBytes: totalBytes + activationBytes + logits + reservedTrainingBytes,
      availableBytes: plan.accelerator.memoryBytes,
    };
  };
  const [first, last] = stageParameters(prepared);
  const ahead = heldMicroBatches({ stages: degrees.pipeline, microBatches, interleave });
  const atStart = stage(first, ahead, degrees.pipeline === 1 ? ofHead : 0);
  const atEnd = stage(last, 1, ofHead);
  return atStart.neededBytes >= atEnd.neededBytes ? atStart : atEnd;
}
