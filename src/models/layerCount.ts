import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";

/**
 * Returns the number of layers of a model.
 *
 * Model: Σ count over the layer groups. Hybrids that publish each mixer as a layer of its own are counted that way.
 *
 * @param architecture - the model
 * @returns number of layers
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
  for (const group of checkList("architecture.layerGroups", layerGroups))
    whole("count", checkObject("group", group).count);
  return layersOf(architecture);
}

/** Number of layers of an architecture that was checked. */
export function layersOf({ layerGroups }: Architecture): number {
  return layerGroups.reduce((layers, { count }) => layers + count, 0);
}
