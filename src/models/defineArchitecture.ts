import { checkShape } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { architectureShape, blockShapes, checkArchitecture, groupShape } from "./checkArchitecture.js";
import { attentionShapes, optionalFields } from "./checkAttention.js";

/** Keyword fields of attention and feed-forward blocks, whose values are not checked here. */
const words = {
  kind: 0,
  bias: 0,
  keyValueProjection: 0,
  queryKeyNorm: 0,
  sinks: 0,
  outputGate: 0,
  update: 0,
  balancing: 0,
} as const;

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
  checkArchitecture("architecture", architecture);
  // A copy of a catalogue entry has more fields than an architecture needs.
  if (!("provenance" in architecture)) checkShape<object>("architecture", architecture, architectureShape);
  for (const [index, group] of architecture.layerGroups.entries()) {
    const { attention, feedForward } = group;
    const field = `layerGroups[${index}]`;
    checkShape<object>(field, group, groupShape);
    if (attention)
      checkShape<object>(field, attention, { ...words, ...attentionShapes[attention.kind], ...optionalFields });
    if (feedForward) checkShape<object>(field, feedForward, { ...words, ...blockShapes[feedForward.kind] });
  }
  return architecture;
}
