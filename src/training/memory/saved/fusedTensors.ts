import type { LayerGroup } from "../../../models/architecture.js";
import type { FeedForward } from "../../../models/feedForward.js";
import type { Recomputation } from "../../arithmetic/recomputation.js";
import { attentionValues, softmaxHeads } from "./attentionValues.js";
import { inner, residual, type SavedTensor } from "./savedTensor.js";

/** Settings that determine which activations fused kernels save. */
export interface FusedForm {
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Activations that the backward pass recomputes. */
  readonly recomputation: Recomputation;
  /** Sequence length if attention scores are stored to memory; 0 if they never are. */
  readonly scoreTokens: number;
  /** Bytes per value of the input of a matrix product: 2, or 1 if it is saved in FP8. */
  readonly inputBytes: number;
}

const half = 2;
/** Bytes of the FP32 log-sum of the softmax, which fused attention saves per head. */
const softmaxSumBytes = 4;

function feedForwardTensors(block: FeedForward, { hiddenSize, recomputation, inputBytes }: FusedForm): SavedTensor[] {
  const before = block.gating === "gated" ? 2 : 1;
  const kept = (width: number) => [
    inner(half * width, before),
    ...(recomputation === "elementwise" ? [] : [inner(inputBytes * width)]),
  ];
  if (block.kind === "dense") return kept(block.intermediateSize);
  const { expertsPerToken, expertIntermediateSize, sharedIntermediateSize, latentSize = hiddenSize } = block;
  return [
    inner(inputBytes * expertsPerToken * latentSize),
    ...kept(expertsPerToken * expertIntermediateSize),
    ...(sharedIntermediateSize > 0 ? kept(sharedIntermediateSize) : []),
  ];
}

/** Number of output values of the matrix products of a block. */
function productOutputs(block: FeedForward, hiddenSize: number): { readonly widths: number; readonly stream: number } {
  const before = block.gating === "gated" ? 2 : 1;
  if (block.kind === "dense") return { widths: before * block.intermediateSize, stream: hiddenSize };
  const { expertsPerToken, expertIntermediateSize, sharedIntermediateSize, latentSize = hiddenSize } = block;
  const widths = before * (expertsPerToken * expertIntermediateSize + sharedIntermediateSize);
  return { widths: widths + expertsPerToken * latentSize, stream: sharedIntermediateSize > 0 ? hiddenSize : 0 };
}

/**
 * Tensors saved with `alternate-products`: the layer input, the attention output, and the output of every second matrix product.
 */
function alternateTensors({ attention, feedForward }: LayerGroup, { hiddenSize }: FusedForm): SavedTensor[] {
  const tensors = [residual(half * hiddenSize)];
  if (attention) {
    const values = attentionValues(attention).inner;
    // Half of the projections and all of the output, which is about half of what attention saves.
    tensors.push(inner(half * 0.75 * values), inner(softmaxSumBytes * softmaxHeads(attention)), residual(hiddenSize));
  }
  if (feedForward) {
    const { widths, stream } = productOutputs(feedForward, hiddenSize);
    tensors.push(inner(widths), residual(stream));
  }
  return tensors;
}

/** All tensors that one layer saves with fused 16-bit kernels, including flash attention. */
export function fusedLayerTensors(group: LayerGroup, form: FusedForm): SavedTensor[] {
  const { attention, feedForward } = group;
  const { hiddenSize, recomputation, scoreTokens, inputBytes } = form;
  if (recomputation === "full") return [residual(half * hiddenSize)];
  if (recomputation === "alternate-products") return alternateTensors(group, form);
  const blocks = (attention ? 1 : 0) + (feedForward ? 1 : 0);
  const tensors = [residual(half * hiddenSize, blocks)];
  if (recomputation !== "elementwise") tensors.push(residual(inputBytes * hiddenSize, blocks));
  if (attention) {
    const { stream, inner: values } = attentionValues(attention);
    const heads = softmaxHeads(attention);
    tensors.push(residual(half * stream), inner(half * values), inner(heads * softmaxSumBytes));
    if (scoreTokens > 0) tensors.push(inner(half * heads * scoreTokens));
  }
  if (feedForward) tensors.push(...feedForwardTensors(feedForward, form));
  return tensors;
}
