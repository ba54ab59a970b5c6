import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";

/**
 * Checks an architecture of your own: every dimension a whole number, every group with a layer and a block.
 *
 * Assumes: that the dimensions are meant; a shape that no model has is allowed.
 *
 * @param architecture - the description
 * @returns the same description
 * @throws {@link InvalidQuantityError} naming the field if a dimension is not what it can be
 * @example
 * ```ts
 * import { defineArchitecture, parameterCount } from "llm-economics/models";
 *
 * const model = defineArchitecture({
 *   id: "tiny",
 *   name: "Tiny",
 *   hiddenSize: 64,
 *   vocabularySize: 1000,
 *   maximumContextTokens: 512,
 *   embedding: "tied",
 *   nativeFormat: "bf16",
 *   layerGroups: [
 *     {
 *       count: 2,
 *       attention: { kind: "grouped-query", queryHeads: 4, keyValueHeads: 2, headSize: 16 },
 *       feedForward: { kind: "dense", intermediateSize: 256, gating: "gated" },
 *     },
 *   ],
 * });
 * parameterCount(model).total; // => 187200
 * ```
 */
export function defineArchitecture<const Given extends Architecture>(architecture: Given): Given {
  return checkArchitecture("architecture", architecture);
}
