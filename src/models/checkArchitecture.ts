import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { fromZero, whole, within } from "../units/check.js";
import {
  checkEach,
  checkFields,
  checkObject,
  checkText,
  checkVariant,
  type PartialShape,
  type VariantShapes,
} from "../units/checkShape.js";
import type { Architecture, LayerGroup } from "./architecture.js";
import { checkAttention } from "./checkAttention.js";
import type { FeedForward } from "./feedForward.js";

/** Rules for each kind of feed-forward block. */
export const blockShapes: VariantShapes<FeedForward> = {
  dense: { gating: "gated|plain", intermediateSize: whole },
  "mixture-of-experts": {
    gating: "gated|plain",
    experts: whole,
    expertsPerToken: whole,
    expertIntermediateSize: whole,
    sharedIntermediateSize: fromZero,
    latentSize: [whole],
    extraParameters: [fromZero],
  },
};

/** Rules for a layer group. */
export const groupShape: PartialShape<LayerGroup> = {
  count: whole,
  normParameters: [fromZero],
  attention: checkAttention,
  feedForward: checkFeedForward,
};

/** Rules for an architecture. */
export const architectureShape: PartialShape<Architecture> = {
  id: checkText,
  name: checkText,
  nativeFormat: checkText,
  hiddenSize: whole,
  vocabularySize: whole,
  maximumContextTokens: whole,
  extraParameters: [fromZero],
  finalNormParameters: [fromZero],
  embedding: "tied|untied",
  layerGroups: checkLayerGroups,
};

/** Returns the architecture if every dimension is a whole number; otherwise throws a typed error that names the field. */
export function checkArchitecture<Given extends Architecture>(field: string, architecture: Given, prefix = ""): Given {
  checkObject(field, architecture, "an architecture");
  checkFields<Architecture>(field, architecture, architectureShape, prefix);
  return architecture;
}

/**
 * Returns the layer group if its count and its dimensions are whole numbers; otherwise throws a typed error that names the field.
 */
export function checkLayerGroup(field: string, group: LayerGroup): LayerGroup {
  return checkFields(field, group, groupShape);
}

function checkLayerGroups(field: string, groups: readonly LayerGroup[]): void {
  if (!checkEach(field, groups, checkLayerGroup).length)
    throw new InvalidQuantityError(field, groups, "a list with at least one group");
}

function checkFeedForward(field: string, block: FeedForward | null): void {
  if (block === null) return;
  checkVariant(field, block, blockShapes);
  if (block.kind === "mixture-of-experts") within(`${field}.expertsPerToken`, block.expertsPerToken, 1, block.experts);
}
