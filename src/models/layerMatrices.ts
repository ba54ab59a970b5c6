import type { LayerGroup } from "./architecture.js";
import { attentionMatrices } from "./attentionMatrices.js";
import { feedForwardMatrices } from "./feedForwardMatrices.js";
import { type WeightMatrix, weightMatrix } from "./weightMatrix.js";

/**
 * The weight matrices of one layer of a group, norms included.
 *
 * Model: those of its attention, then of its feed-forward block, then its norms as one entry of vectors.
 * Assumes: one gain vector of the hidden size for each block that is there, unless the group says otherwise.
 *
 * @param group - the layer group
 * @param hiddenSize - width of the residual stream
 * @returns the matrices of one layer
 * @source Vaswani et al., Attention Is All You Need (2017); DeepSeek-AI, DeepSeek-V2 (2024); Dao and Gu, Mamba-2 (2024)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { layerMatrices } from "llm-economics/models";
 *
 * layerMatrices(llama31_8b.layerGroups[0], 4096).map((matrix) => matrix.role); // => ["query", "key", "value", "attention-output", "gate", "up", "down", "norm"]
 * ```
 */
export function layerMatrices(group: LayerGroup, hiddenSize: number): WeightMatrix[] {
  const { attention, feedForward } = group;
  const blocks = (attention ? 1 : 0) + (feedForward ? 1 : 0);
  return [
    ...(attention ? attentionMatrices(attention, hiddenSize) : []),
    ...(feedForward ? feedForwardMatrices(feedForward, hiddenSize) : []),
    weightMatrix("norm", "norm", 0, 0, group.normParameters ?? blocks * hiddenSize),
  ];
}
