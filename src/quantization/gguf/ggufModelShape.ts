import type { Architecture } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import type { GgufCondition } from "./ggufFileType.js";

/** Properties of a model that llama.cpp's rules depend on. */
export interface GgufModelShape {
  /** Number of layers. */
  readonly layers: number;
  /** Number of layers with a value projection, separate or fused with query and key. */
  readonly valueLayers: number;
  /** Conditions that the model meets. */
  readonly conditions: readonly GgufCondition[];
  /**
   * Whether llama.cpp treats it as a 70B model: 80 layers and fewer key-value heads than query heads, as in Llama 70B and Qwen
   * 72B.
   */
  readonly seventyBillion: boolean;
}

const seventyBillionLayers = 80;
const manySharedQueries = 4;

/** Derives the properties of a model that llama.cpp's rules depend on. */
export function ggufModelShape(architecture: Architecture): GgufModelShape {
  const layers = layerCount(architecture);
  const grouped = architecture.layerGroups.flatMap(({ attention, count }) => (hasValues(attention) ? [count] : []));
  const experts = Math.max(
    0,
    ...architecture.layerGroups.map(({ feedForward }) =>
      feedForward?.kind === "mixture-of-experts" ? feedForward.experts : 0,
    ),
  );
  const shared = queriesPerKey(architecture);
  const conditions: GgufCondition[] = [experts === 8 ? "eight-experts" : "not-eight-experts"];
  if (experts >= 4) conditions.push("four-experts");
  if (shared >= manySharedQueries) conditions.push("four-queries-per-key");
  const valueLayers = grouped.reduce((sum, count) => sum + count, 0);
  return { layers, valueLayers, conditions, seventyBillion: layers === seventyBillionLayers && shared > 1 };
}

/** Tells whether a layer has a tensor that llama.cpp treats as a value projection. */
export function hasValues(attention: Architecture["layerGroups"][number]["attention"]): boolean {
  if (attention?.kind === "linear") return true;
  return attention?.kind === "grouped-query" && (attention.keyValueProjection ?? "separate") === "separate";
}

function queriesPerKey({ layerGroups }: Architecture): number {
  for (const { attention } of layerGroups) {
    if (attention?.kind === "grouped-query") return attention.queryHeads / attention.keyValueHeads;
    if (attention?.kind === "latent") return attention.queryHeads;
  }
  return 1;
}
