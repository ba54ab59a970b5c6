import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { layerMatrices } from "./layerMatrices.js";
import { type ModelWeightMatrix, weightMatrix } from "./weightMatrix.js";

/**
 * Returns every weight matrix of a model with the number of layers that have it. Parameters, bytes and FLOPs all derive from this
 * list.
 *
 * The embedding comes first, then {@link layerMatrices} of each group, the final norm, and the head unless it is tied to the
 * embedding. Parameters outside the layers are part of the embedding entry.
 *
 * @param architecture - the model
 * @returns the weight matrices, in the order that a token passes them
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

/** The weight matrices of an architecture that has already been checked. */
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
