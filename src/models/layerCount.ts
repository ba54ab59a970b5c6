import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";

/**
 * Layers of a model, of all groups together.
 *
 * Model: Σ count.
 * Assumes: what the layer groups say; hybrids that count each mixer as a layer have as many.
 *
 * @param architecture - the model
 * @returns layers
 * @example
 * ```ts
 * import { deepseekV3 } from "llm-economics/architectures";
 * import { layerCount } from "llm-economics/models";
 *
 * layerCount(deepseekV3); // => 61
 * ```
 */
export function layerCount(architecture: Architecture): number {
  const { layerGroups } = checkObject("architecture", architecture);
  let layers = 0;
  for (const group of checkList("architecture.layerGroups", layerGroups))
    layers += whole("count", checkObject("group", group).count);
  return layers;
}
