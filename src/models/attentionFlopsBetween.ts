import type { Architecture } from "./architecture.js";
import { causalAttentionFlops, type LatentForm } from "./attentionFlops.js";

/** FLOPs of attention in all layers, without the projections, for queries at positions `first` to `last`. */
export function attentionFlopsBetween(
  architecture: Architecture,
  first: number,
  last: number,
  form: LatentForm,
): number {
  let flops = 0;
  for (const { count, attention } of architecture.layerGroups) {
    if (attention) flops += count * causalAttentionFlops(attention, first, last, form);
  }
  return flops;
}
