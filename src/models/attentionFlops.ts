import { linearStateFlops } from "./attention/linear.js";
import { stateSpaceStateFlops } from "./attention/stateSpace.js";
import type { Attention, GroupedQueryAttention, LatentAttention } from "./attention.js";
import { isRecurrent, type RecurrentAttention } from "./layerCache.js";

/** Whether latent attention multiplies cached latents (decode) or the keys and values made of them (prefill). */
export type LatentForm = "absorbed" | "expanded";

/** FLOPs of one query token against one visible cache entry of one layer: its score and its share of the output. */
export function flopsPerVisibleEntry(attention: GroupedQueryAttention | LatentAttention, form: LatentForm): number {
  if (attention.kind === "grouped-query") {
    return 2 * attention.queryHeads * (attention.headSize + (attention.valueHeadSize ?? attention.headSize));
  }
  const { queryHeads, keyValueRank, rotaryHeadSize, noRotaryHeadSize, valueHeadSize } = attention;
  if (form === "absorbed") return 2 * queryHeads * (2 * keyValueRank + rotaryHeadSize);
  return 2 * queryHeads * (noRotaryHeadSize + rotaryHeadSize + valueHeadSize);
}

/**
 * FLOPs of the attention of one layer, besides its projections, for queries at positions first to last (the first token is 1):
 * each sees every token up to itself, within the window, compressed or selected as the layer does.
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
  const rising = Math.min(last, limit);
  return (rising * (rising + 1)) / 2 + (last - rising) * (rising < last ? limit : 0);
}

/** Cache entries seen, summed over the queries at positions 1 to last. */
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

/** FLOPs of one token to update and read the state of one layer. */
export function stateFlops(attention: RecurrentAttention): number {
  return attention.kind === "linear" ? linearStateFlops(attention) : stateSpaceStateFlops(attention);
}
