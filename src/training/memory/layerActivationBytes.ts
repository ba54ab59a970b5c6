import type { LayerGroup } from "../../models/architecture.js";
import type { Attention } from "../../models/attention.js";
import type { FeedForward } from "../../models/feedForward.js";
import { whole } from "../../units/check.js";
import type { Bytes } from "../../units/quantity.js";
import type { Recomputation } from "../arithmetic/recomputation.js";

/** Bytes of an activation in 16 bits. */
const activationBytes = 2;
/** Bytes of the logarithm of a softmax's sum, which fused attention keeps for each head in FP32. */
const softmaxSumBytes = 4;

/** Values of one token: as wide as the residual stream, or divided among tensor-parallel ranks in any case. */
interface KeptValues {
  readonly beside: number;
  readonly inner: number;
}

function attentionValues(attention: Attention): KeptValues {
  switch (attention.kind) {
    case "grouped-query": {
      const {
        queryHeads,
        keyValueHeads,
        headSize,
        valueHeadSize = headSize,
        keyValueProjection = "separate",
      } = attention;
      const keys = keyValueProjection === "none" ? 0 : keyValueHeads * headSize;
      const values =
        keyValueProjection === "none" || keyValueProjection === "shared" ? 0 : keyValueHeads * valueHeadSize;
      const output = queryHeads * valueHeadSize * (attention.outputGate === "per-channel" ? 3 : 1);
      return { beside: attention.queryRank ?? 0, inner: queryHeads * headSize + keys + values + output };
    }
    case "latent": {
      const { queryHeads, queryRank, keyValueRank, noRotaryHeadSize, rotaryHeadSize, valueHeadSize } = attention;
      const inner = queryHeads * (2 * (noRotaryHeadSize + rotaryHeadSize) + 2 * valueHeadSize);
      return { beside: queryRank + keyValueRank + rotaryHeadSize, inner };
    }
    case "linear": {
      const { keyHeads, keyHeadSize, valueHeads, valueHeadSize, outputGate } = attention;
      const projected = 2 * keyHeads * keyHeadSize + valueHeads * valueHeadSize;
      const output = valueHeads * valueHeadSize * (outputGate === "per-channel" ? 3 : 1);
      return { beside: 0, inner: 2 * projected + output };
    }
    case "state-space": {
      const { heads, headSize, groups, stateSize } = attention;
      const width = heads * headSize;
      return { beside: 0, inner: 2 * (width + 2 * groups * stateSize) + 2 * width };
    }
  }
}

function feedForwardValues(feedForward: FeedForward, hiddenSize: number, recomputation: Recomputation): number {
  const beforeDown = recomputation === "elementwise" ? 0 : 1;
  const kept = (feedForward.gating === "gated" ? 2 : 1) + beforeDown;
  if (feedForward.kind === "dense") return kept * feedForward.intermediateSize;
  const { expertsPerToken, expertIntermediateSize, sharedIntermediateSize, latentSize = hiddenSize } = feedForward;
  return expertsPerToken * (latentSize + kept * expertIntermediateSize) + kept * sharedIntermediateSize;
}

function softmaxBytes(attention: Attention | null, sequence: number, recomputation: Recomputation): number {
  if (attention?.kind !== "grouped-query" && attention?.kind !== "latent") return 0;
  const scores = recomputation === "none" ? activationBytes * sequence : 0;
  return attention.queryHeads * (softmaxSumBytes + scores);
}

/**
 * Bytes of activations that a layer of any architecture keeps for its backward pass on one accelerator.
 *
 * Model: 2 bytes for each input of a matrix multiplication, norm or activation function: 4 h for each block, and divided by
 * tensorParallel queries, keys, values and attention output, gate, up and their product (up and its image if plain), for each of a
 * token's experts as well. `none` adds the attention scores, 2 × queryHeads × sequenceTokens; `elementwise` leaves
 * out what follows a norm or an activation function; `full` keeps the input alone, 2 h.
 * Assumes: 16-bit activations, no dropout, norms and activation functions fused. Eager frameworks keep half as much again: 28
 * copies of the hidden state were measured where this counts 17.
 *
 * @param layer - the layer group, hidden size, sequence, micro-batch, tensor parallelism and what is recomputed
 * @returns bytes of one layer on one accelerator
 * @unit byte
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
 * @source Korthikanti et al. (arXiv:2205.05198, 2022), section 4, carried over to gated, grouped-query and expert layers
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { layerActivationBytes } from "llm-economics/training";
 *
 * const [group] = llama31_8b.layerGroups;
 * const layer = { group, hiddenSize: 4096, sequenceTokens: 8192, microBatch: 1, recomputation: "selective" } as const;
 * layerActivationBytes(layer) / (2 * 4096 * 8192); // => 17.0
 * ```
 */
export function layerActivationBytes(layer: {
  /** The layer, as a group of the architecture; its count does not matter. */
  readonly group: Pick<LayerGroup, "attention" | "feedForward">;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Tokens of one sequence. */
  readonly sequenceTokens: number;
  /** Sequences of one micro-batch. */
  readonly microBatch: number;
  /** Accelerators that share every matrix multiplication; 1 if left out. */
  readonly tensorParallel?: number;
  /** Whether they also divide what is as wide as the residual stream, by tokens; they do, if left out. */
  readonly sequenceParallel?: "on" | "off";
  /** What the backward pass computes again. */
  readonly recomputation: Recomputation;
}): Bytes {
  const { attention, feedForward } = layer.group;
  const hidden = whole("hiddenSize", layer.hiddenSize);
  const sequence = whole("sequenceTokens", layer.sequenceTokens);
  const tokens = sequence * whole("microBatch", layer.microBatch);
  const tensor = whole("tensorParallel", layer.tensorParallel ?? 1);
  const divided = layer.sequenceParallel === "off" ? 1 : tensor;
  if (layer.recomputation === "full") return (activationBytes * hidden * tokens) / divided;
  const blocks = (attention ? 1 : 0) + (feedForward ? 1 : 0);
  const mixing = attention ? attentionValues(attention) : { beside: 0, inner: 0 };
  const inner = mixing.inner + (feedForward ? feedForwardValues(feedForward, hidden, layer.recomputation) : 0);
  const ofNorms = layer.recomputation === "elementwise" ? blocks : 2 * blocks;
  const beside = ofNorms * hidden + mixing.beside;
  const softmax = softmaxBytes(attention, sequence, layer.recomputation);
  return tokens * ((activationBytes * beside) / divided + (activationBytes * inner + softmax) / tensor);
}
