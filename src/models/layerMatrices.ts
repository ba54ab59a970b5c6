import { whole } from "../units/check.js";
import type { LayerGroup } from "./architecture.js";
import { visitAttention } from "./attention/visitAttention.js";
import { checkLayerGroup } from "./checkArchitecture.js";
import { visitFeedForward } from "./visitFeedForward.js";
import type { VisitMatrix } from "./visitMatrix.js";
import { type WeightMatrix, weightMatrix } from "./weightMatrix.js";

/**
 * Returns the weight matrices of one layer, including its norms.
 *
 * The matrices of the attention come first, then those of the feed-forward block, then one entry for the norms, which have
 * vectors only: one gain vector of the hidden size per block, unless the group states otherwise.
 *
 * @param group - the layer group
 * @param hiddenSize - width of the residual stream
 * @returns the weight matrices of one layer
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
  checkLayerGroup("group", group);
  whole("hiddenSize", hiddenSize);
  const { attention, feedForward } = group;
  const matrices: WeightMatrix[] = [];
  const visit: VisitMatrix = (tensorClass, role, _, inputs, outputs, vectorParameters = 0, copies = 1) => {
    const routed = tensorClass === "experts" && feedForward?.kind === "mixture-of-experts";
    const activeCopies = routed ? feedForward.expertsPerToken : copies;
    matrices.push(weightMatrix(role, tensorClass, outputs && inputs, outputs, vectorParameters, copies, activeCopies));
  };
  if (attention) visitAttention(attention, hiddenSize, visit);
  if (feedForward) visitFeedForward(feedForward, hiddenSize, visit);
  matrices.push(weightMatrix("norm", "norm", 0, 0, normParameters(group, hiddenSize)));
  return matrices;
}

/** Norm parameters of one layer: one gain vector per block, unless the group states otherwise. */
export function normParameters(group: LayerGroup, hiddenSize: number): number {
  const blocks = (group.attention ? 1 : 0) + (group.feedForward ? 1 : 0);
  return group.normParameters ?? blocks * hiddenSize;
}
