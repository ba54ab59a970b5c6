import { layerCount } from "../../models/layerCount.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import { allocatedBytes } from "./allocatedBytes.js";
import {
  type EagerForm,
  eagerCheckpoint,
  eagerHeadTensors,
  eagerLayerTensors,
  isGptLike,
} from "./saved/eagerTensors.js";
import { fusedLayerTensors } from "./saved/fusedTensors.js";
import { residual, type SavedTensor } from "./saved/savedTensor.js";

/** Activation memory of one micro-batch on one accelerator, by origin. */
export interface StageActivations {
  /** Mean bytes that a layer saves, without recomputed activations. */
  readonly layer: number;
  /** Bytes that a layer holds while it is being recomputed; 0 without full recomputation. */
  readonly rebuilt: number;
  /** Bytes of the gradients in flight in a layer's backward pass. */
  readonly inFlight: number;
  /** Bytes that the final norm and the head save. */
  readonly head: number;
  /** Bytes of the last hidden state in FP32, which autocast passes to the head. */
  readonly lastState: number;
}

const half = 2;
const single = 4;

interface LayerSums {
  layer: number;
  rebuilt: number;
  inFlight: number;
}

/** Bytes of saved tensors for one micro-batch on one accelerator. */
function bytesOf(prepared: PreparedTraining, tensors: readonly SavedTensor[]): number {
  const { degrees, plan, microBatch, kernels } = prepared;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const divided = plan.sequenceParallel === "off" ? 1 : degrees.tensor;
  let bytes = 0;
  for (const { bytesPerToken, count, along } of tensors) {
    const size = (tokens * bytesPerToken) / (along === "residual" ? divided : degrees.tensor);
    bytes += count * (kernels === "xla" ? size : allocatedBytes(size));
  }
  return bytes;
}

/** The settings of eager operators that follow from a plan. */
export function eagerForm({ plan, autocast, adapters, dropout }: PreparedTraining): EagerForm {
  const { framework = "transformers" } = plan;
  const gelu = framework === "transformers" || framework === "unknown" ? "operators" : "kernel";
  return { hiddenSize: plan.model.hiddenSize, autocast, dropout, gelu, ...(adapters && { adapters }) };
}

/** Bytes per value of a saved product input: hand-written FP8 kernels save the quantized operand. */
function inputBytes({ plan, kernels }: PreparedTraining): number {
  const narrow = plan.arithmetic === "fp8" || plan.arithmetic === "fp4";
  return narrow && kernels === "fused" ? 1 : half;
}

function layerTensors(
  prepared: PreparedTraining,
  group: PreparedTraining["plan"]["model"]["layerGroups"][number],
  recomputation: PreparedTraining["recomputation"],
): SavedTensor[] {
  const { plan, kernels, attentionKernel } = prepared;
  const scores = attentionKernel === "unfused" && recomputation === "none" ? plan.sequenceTokens : 0;
  if (kernels === "eager" && (recomputation === "none" || recomputation === "selective")) {
    const tensors = eagerLayerTensors(group, eagerForm(prepared));
    return scores > 0 && group.attention
      ? [...tensors, ...fusedLayerTensors({ ...group, feedForward: null }, form(scores)).slice(-1)]
      : tensors;
  }
  if (kernels === "eager" && recomputation === "full") return [eagerCheckpoint(eagerForm(prepared))];
  // The partitioner of compiled graphs recomputes norms and activation functions instead of saving them.
  const pointwise = kernels === "compiled" && (recomputation === "none" || recomputation === "selective");
  return fusedLayerTensors(group, { ...form(scores), recomputation: pointwise ? "elementwise" : recomputation });

  function form(scoreTokens: number) {
    return { hiddenSize: plan.model.hiddenSize, recomputation, scoreTokens, inputBytes: inputBytes(prepared) };
  }
}

/**
 * Bytes per token of the gradients in flight in a layer's backward pass: those of the inner width of a block and of the residual
 * stream.
 */
function inFlightWidth(
  prepared: PreparedTraining,
  group: PreparedTraining["plan"]["model"]["layerGroups"][number],
): number {
  const { feedForward } = group;
  const hidden = prepared.plan.model.hiddenSize;
  if (!feedForward) return single * hidden;
  if (feedForward.kind === "dense") return single * (feedForward.intermediateSize / prepared.degrees.tensor + hidden);
  const { expertsPerToken, expertIntermediateSize, sharedIntermediateSize } = feedForward;
  const routed = expertsPerToken * (expertIntermediateSize + (feedForward.latentSize ?? hidden));
  return single * ((routed + sharedIntermediateSize) / prepared.degrees.tensor + hidden);
}

/** Computes the activation memory of one micro-batch on one accelerator. */
export function stageActivations(prepared: PreparedTraining): StageActivations {
  const { plan, degrees, microBatch, recomputation, recomputedShare, kernels, adapters, autocast, attentionKernel } =
    prepared;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const sums: LayerSums = { layer: 0, rebuilt: 0, inFlight: 0 };
  const layers = layerCount(plan.model);
  for (const group of plan.model.layerGroups) {
    const share = group.count / layers;
    const covered = bytesOf(prepared, layerTensors(prepared, group, recomputation));
    const others = recomputedShare < 1 ? bytesOf(prepared, layerTensors(prepared, group, "selective")) : 0;
    sums.layer += share * (recomputedShare * covered + (1 - recomputedShare) * others);
    if (recomputation === "full") {
      // A recomputed layer saves attention scores only if its kernel stores them.
      const whole = layerTensors(prepared, group, attentionKernel === "unfused" ? "none" : "selective");
      sums.rebuilt = Math.max(sums.rebuilt, bytesOf(prepared, whole));
      sums.inFlight = Math.max(sums.inFlight, tokens * inFlightWidth(prepared, group));
    }
  }
  const last = plan.model.layerGroups.at(-1);
  const headTensors =
    kernels === "eager"
      ? [
          ...eagerHeadTensors(eagerForm(prepared), last !== undefined && isGptLike(last)),
          // The dropout mask of the embedding.
          ...(prepared.dropout > 0 ? [residual(plan.model.hiddenSize)] : []),
        ]
      : [residual(half * plan.model.hiddenSize, 2)];
  return {
    ...sums,
    head: bytesOf(prepared, headTensors),
    lastState: autocast === "on" && !adapters ? tokens * single * plan.model.hiddenSize : 0,
  };
}
