import type { Architecture, LayerGroup } from "../../models/architecture.js";
import type { ConfigFields } from "./configFields.js";

/** Result of a family's reader: an architecture without its name, its layers one by one. */
export interface ModelShape
  extends Pick<
    Architecture,
    "hiddenSize" | "vocabularySize" | "maximumContextTokens" | "embedding" | "extraParameters" | "finalNormParameters"
  > {
  /** The layers, in order. */
  readonly layers: readonly Layer[];
}

/** One layer. */
export type Layer = Omit<LayerGroup, "count">;

/** Reads one family of configurations; appends to `warnings` what it had to assume. */
export type FamilyReader = (config: ConfigFields, warnings: string[]) => ModelShape;

/** Layers gathered into groups of one shape, in order of first appearance. */
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
