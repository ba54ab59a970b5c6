import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { layerMatrices } from "./layerMatrices.js";
import { type ModelWeightMatrix, weightMatrix } from "./weightMatrix.js";

/**
 * Every weight matrix of a model with the number of layers that have one: what parameters, bytes, FLOPs and operations are derived from.
 *
 * Model: embedding, then {@link layerMatrices} of each group, then the final norm, then the head unless it is the embedding.
 * Assumes: a decoder-only language model; parameters outside the layers count as part of the embedding entry.
 *
 * @param architecture - the model
 * @returns the matrices, in the order that a token meets them
 * @source Vaswani et al., Attention Is All You Need (2017)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { weightMatrices } from "llm-economics/models";
 *
 * weightMatrices(llama31_8b).find((matrix) => matrix.role === "up")?.layers; // => 32
 * ```
 */
export function weightMatrices(architecture: Architecture): ModelWeightMatrix[] {
  return matricesOf(checkArchitecture("architecture", architecture));
}

/** The matrices of an architecture that is already checked. */
export function matricesOf(architecture: Architecture): ModelWeightMatrix[] {
  const { hiddenSize, vocabularySize, extraParameters = 0, finalNormParameters = hiddenSize } = architecture;
  const matrices: ModelWeightMatrix[] = [
    { ...weightMatrix("embedding", "embedding", vocabularySize, hiddenSize, extraParameters), layers: 1 },
  ];
  for (const group of architecture.layerGroups) {
    for (const matrix of layerMatrices(group, hiddenSize)) matrices.push({ ...matrix, layers: group.count });
  }
  matrices.push({ ...weightMatrix("norm", "norm", 0, 0, finalNormParameters), layers: 1 });
  if (architecture.embedding === "untied") {
    matrices.push({ ...weightMatrix("head", "head", hiddenSize, vocabularySize), layers: 1 });
  }
  return matrices;
}
