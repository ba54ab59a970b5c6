import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole, wholeIn, within } from "../units/check.js";
import { checkList, checkObject, checkText, checkWord } from "../units/checkShape.js";
import type { Architecture, LayerGroup } from "./architecture.js";
import { checkAttention } from "./checkAttention.js";
import type { FeedForward } from "./feedForward.js";

/** Returns the architecture if every dimension is a whole number; otherwise throws a typed error that names the field. */
export function checkArchitecture<Given extends Architecture>(field: string, architecture: Given, prefix = ""): Given {
  const { id, layerGroups, embedding } = checkObject(field, architecture, "an architecture");
  checkText(`${prefix}id`, id);
  checkText(`${prefix}name`, architecture.name);
  checkText(`${prefix}nativeFormat`, architecture.nativeFormat);
  whole(`${prefix}hiddenSize`, architecture.hiddenSize);
  whole(`${prefix}vocabularySize`, architecture.vocabularySize);
  whole(`${prefix}maximumContextTokens`, architecture.maximumContextTokens);
  whole(`${prefix}extraParameters`, architecture.extraParameters ?? 0, 0);
  whole(`${prefix}finalNormParameters`, architecture.finalNormParameters ?? 0, 0);
  checkWord(`${prefix}embedding`, embedding, "tied|untied");
  checkList(`${prefix}layerGroups`, layerGroups);
  if (!layerGroups.length)
    throw new InvalidQuantityError(`${prefix}layerGroups`, layerGroups, "a list with at least one group");
  for (let index = 0; index < layerGroups.length; index++)
    checkLayerGroup(`${prefix}layerGroups[${index}]`, layerGroups[index] as LayerGroup);
  return architecture;
}

/**
 * Returns the layer group if its count and its dimensions are whole numbers; otherwise throws a typed error that names the field.
 */
export function checkLayerGroup(field: string, group: LayerGroup): LayerGroup {
  const { count, normParameters, attention, feedForward } = checkObject(field, group, "a layer group");
  wholeIn(field, "count", count);
  wholeIn(field, "normParameters", normParameters ?? 0, 0);
  if (attention != null) checkAttention(attention, `${field}.attention`);
  if (feedForward != null) checkFeedForward(feedForward, `${field}.feedForward`);
  return group;
}

function checkFeedForward(feedForward: FeedForward, field: string): void {
  checkWord(`${field}.kind`, checkObject(field, feedForward).kind, "dense|mixture-of-experts");
  checkWord(`${field}.gating`, feedForward.gating, "gated|plain");
  if (feedForward.kind === "dense") {
    wholeIn(field, "intermediateSize", feedForward.intermediateSize);
    return;
  }
  const { experts, expertsPerToken } = feedForward;
  wholeIn(field, "experts", experts);
  wholeIn(field, "expertsPerToken", expertsPerToken);
  if (expertsPerToken > experts) within(`${field}.expertsPerToken`, expertsPerToken, 1, experts);
  wholeIn(field, "expertIntermediateSize", feedForward.expertIntermediateSize);
  wholeIn(field, "sharedIntermediateSize", feedForward.sharedIntermediateSize, 0);
  wholeIn(field, "latentSize", feedForward.latentSize ?? 1);
  wholeIn(field, "extraParameters", feedForward.extraParameters ?? 0, 0);
}
