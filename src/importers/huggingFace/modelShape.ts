import type { Architecture, LayerGroup } from "../../models/architecture.js";
import type { ConfigFields } from "./configFields.js";

/** Result of a family reader: an unnamed architecture with individual layers. */
export interface ModelShape
  extends Pick<
    Architecture,
    "hiddenSize" | "vocabularySize" | "maximumContextTokens" | "embedding" | "extraParameters" | "finalNormParameters"
  > {
  /** Layers, in order. */
  readonly layers: readonly Layer[];
}

/** A single layer. */
export type Layer = Omit<LayerGroup, "count">;

/** Reads configurations of one family; appends its assumptions to `warnings`. */
export type FamilyReader = (config: ConfigFields, warnings: string[]) => ModelShape;

/** Groups equal layers, in order of first appearance. */
export function groupLayers(layers: readonly Layer[]): LayerGroup[] {
  const groups = new Map<string, { readonly layer: Layer; count: number }>();
  for (const layer of layers) {
    const key = JSON.stringify(layer);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { layer, count: 1 });
  }
  return Array.from(groups.values(), ({ layer, count }) => ({ count, ...layer }));
}
