import type { Architecture } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import type { GgufCondition } from "./ggufFileType.js";

/** Shape of a model that llama.cpp's rules depend on. */
export interface GgufModelShape {
  /** All layers. */
  readonly layers: number;
  /** Layers with a value projection of their own, or one that is fused with query and key. */
  readonly valueLayers: number;
  /** The conditions that it meets. */
  readonly conditions: readonly GgufCondition[];
  /** Whether it is one of the models with 80 layers that share keys between queries: Llama 70B, Qwen 72B. */
  readonly seventyBillion: boolean;
}

const seventyBillionLayers = 80;
const manySharedQueries = 4;

/** The properties of a model that llama.cpp's rules ask for. */
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

/** Whether a layer has a tensor that llama.cpp treats as a value projection. */
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
