import type { Architecture } from "./architecture.js";
import { weightMatrices } from "./weightMatrices.js";

/** FLOPs of one token through the layers' weights and through the head: two for each parameter that it passes; the embedding is looked up. */
export function matrixFlopsPerToken(architecture: Architecture): { readonly layers: number; readonly head: number } {
  let parameters = 0;
  for (const { role, layers, activeCopies, inputs, outputs, vectorParameters } of weightMatrices(architecture)) {
    if (role !== "embedding" && role !== "head")
      parameters += layers * activeCopies * (inputs * outputs + vectorParameters);
  }
  return { layers: 2 * parameters, head: 2 * architecture.vocabularySize * architecture.hiddenSize };
}
