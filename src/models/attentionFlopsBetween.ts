import type { Architecture } from "./architecture.js";
import { causalAttentionFlops, type LatentForm } from "./attentionFlops.js";

/** FLOPs of the attention of all layers, besides their projections, for queries at positions first to last. */
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
