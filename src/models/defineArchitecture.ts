import type { Architecture } from "./architecture.js";
import { checkArchitecture } from "./checkArchitecture.js";

/**
 * Checks a custom architecture: every dimension must be a whole number, and every group must have at least one layer.
 *
 * Dimensions are checked one by one; a combination that no published model has is allowed.
 *
 * @param architecture - the architecture
 * @returns the same architecture, with its literal types
 * @throws {@link InvalidQuantityError} naming the field if a dimension is out of range
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
