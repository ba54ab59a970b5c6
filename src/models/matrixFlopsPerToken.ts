import type { Architecture } from "./architecture.js";
import { weightMatrices } from "./weightMatrices.js";

/** FLOPs per token in the layers and in the head: two per active parameter. The embedding is looked up, so it costs none. */
export function matrixFlopsPerToken(architecture: Architecture): { readonly layers: number; readonly head: number } {
  let parameters = 0;
  for (const { role, layers, activeCopies, inputs, outputs, vectorParameters } of weightMatrices(architecture)) {
    if (role !== "embedding" && role !== "head")
      parameters += layers * activeCopies * (inputs * outputs + vectorParameters);
  }
  return { layers: 2 * parameters, head: 2 * architecture.vocabularySize * architecture.hiddenSize };
}
