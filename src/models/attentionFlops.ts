import { stateFlops } from "./attention/recurrence.js";
import type { Attention, GroupedQueryAttention, LatentAttention } from "./attention.js";
import { isRecurrent } from "./layerCache.js";

/**
 * Form of latent attention: absorbed (decode) multiplies the cached latents, expanded (prefill) the keys and values projected
 * from them.
 */
export type LatentForm = "absorbed" | "expanded";

/** FLOPs of one query token for one visible cache entry of one layer: its attention score and its contribution to the output. */
export function flopsPerVisibleEntry(attention: GroupedQueryAttention | LatentAttention, form: LatentForm): number {
  if (attention.kind === "grouped-query") {
    return 2 * attention.queryHeads * (attention.headSize + (attention.valueHeadSize ?? attention.headSize));
  }
  const { queryHeads, keyValueRank, rotaryHeadSize, noRotaryHeadSize, valueHeadSize } = attention;
  if (form === "absorbed") return 2 * queryHeads * (2 * keyValueRank + rotaryHeadSize);
  return 2 * queryHeads * (noRotaryHeadSize + rotaryHeadSize + valueHeadSize);
}

/**
 * FLOPs of causal attention in one layer, without its projections, for queries at positions `first` to `last` (the first
 * token has position 1). Windows, compression and token selection are taken into account.
 */
export function causalAttentionFlops(attention: Attention, first: number, last: number, form: LatentForm): number {
  if (isRecurrent(attention)) return (last - first + 1) * stateFlops(attention);
  const visible = visibleEntries(attention, last) - visibleEntries(attention, first - 1);
  return (
    visible * flopsPerVisibleEntry(attention, form) + indexFlops(attention, last) - indexFlops(attention, first - 1)
  );
}

/** Sum of min(position, limit) over the positions 1 to last. */
function cappedSum(last: number, limit = Infinity): number {
  const uncapped = Math.min(last, limit);
  return (uncapped * (uncapped + 1)) / 2 + (last - uncapped) * (uncapped < last ? limit : 0);
}

/** Number of visible cache entries, summed over the queries at positions 1 to `last`. */
function visibleEntries(attention: GroupedQueryAttention | LatentAttention, last: number): number {
  const { windowTokens, tokensPerCacheEntry, sparse } = attention;
  const selected = sparse?.selectedTokens;
  if (!tokensPerCacheEntry) return cappedSum(last, Math.min(windowTokens ?? Infinity, selected ?? Infinity));
  const compressed = cappedSum(last, selected && selected * tokensPerCacheEntry) / tokensPerCacheEntry;
  return compressed + (windowTokens === undefined ? 0 : cappedSum(last, windowTokens));
}

function indexFlops({ sparse }: GroupedQueryAttention | LatentAttention, last: number): number {
  if (!sparse) return 0;
  return (2 * sparse.indexHeads * sparse.indexHeadSize * cappedSum(last)) / (sparse.tokensPerIndexKey ?? 1);
}
