import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole, within } from "../units/check.js";
import type { Architecture, LayerGroup } from "./architecture.js";
import { checkAttention } from "./checkAttention.js";
import type { FeedForward } from "./feedForward.js";

/**
 * An architecture of one's own, checked: every dimension a whole number, every group with a layer and a block.
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
  const { layerGroups, embedding } = architecture;
  if (!architecture.id) throw new InvalidQuantityError("id", architecture.id, "a name that is not empty");
  whole("hiddenSize", architecture.hiddenSize);
  whole("vocabularySize", architecture.vocabularySize);
  whole("maximumContextTokens", architecture.maximumContextTokens);
  whole("extraParameters", architecture.extraParameters ?? 0, 0);
  whole("finalNormParameters", architecture.finalNormParameters ?? 0, 0);
  if (embedding !== "tied" && embedding !== "untied")
    throw new InvalidQuantityError("embedding", embedding, '"tied" or "untied"');
  if (!Array.isArray(layerGroups) || !layerGroups.length) {
    throw new InvalidQuantityError("layerGroups", layerGroups, "a list with at least one group");
  }
  for (const [index, group] of layerGroups.entries()) checkGroup(group, `layerGroups[${index}]`);
  return architecture;
}

function checkGroup(group: LayerGroup, field: string): void {
  whole(`${field}.count`, group.count);
  whole(`${field}.normParameters`, group.normParameters ?? 0, 0);
  if (group.attention) checkAttention(group.attention, `${field}.attention`);
  if (group.feedForward) checkFeedForward(group.feedForward, `${field}.feedForward`);
}

function checkFeedForward(feedForward: FeedForward, field: string): void {
  const { kind, gating } = feedForward;
  if (gating !== "gated" && gating !== "plain")
    throw new InvalidQuantityError(`${field}.gating`, gating, '"gated" or "plain"');
  if (kind === "dense") {
    whole(`${field}.intermediateSize`, feedForward.intermediateSize);
  } else if (kind === "mixture-of-experts") {
    whole(`${field}.experts`, feedForward.experts);
    within(
      `${field}.expertsPerToken`,
      whole(`${field}.expertsPerToken`, feedForward.expertsPerToken),
      1,
      feedForward.experts,
    );
    whole(`${field}.expertIntermediateSize`, feedForward.expertIntermediateSize);
    whole(`${field}.sharedIntermediateSize`, feedForward.sharedIntermediateSize, 0);
    whole(`${field}.latentSize`, feedForward.latentSize ?? 1);
    whole(`${field}.extraParameters`, feedForward.extraParameters ?? 0, 0);
  } else {
    throw new InvalidQuantityError(`${field}.kind`, kind, '"dense" or "mixture-of-experts"');
  }
}
