import { flopsPerVisibleEntry } from "../models/attentionFlops.js";
import { type CachedAttention, indexKeyBits, readEntryBits } from "../models/layerCache.js";
import { bitsPerByte } from "../units/bits.js";
import type { AttentionWork } from "./work.js";

/** Receives the attention work of one layer over one part of its context. */
type AddAttention = (work: AttentionWork) => void;

/**
 * Adds the attention work of one layer on one of `tensor` accelerators, with heads padded as engines do. A layer with a
 * compressed cache adds the compressed context and its window separately.
 */
export function attentionWork(
  attention: CachedAttention,
  layers: number,
  cacheBits: number,
  tensor: number,
  add: AddAttention,
): void {
  const { windowTokens, tokensPerCacheEntry, sparse } = attention;
  const selected = sparse?.selectedTokens ?? Infinity;
  const window = windowTokens ?? Infinity;
  if (tokensPerCacheEntry) {
    const visible = selected * tokensPerCacheEntry;
    add(viewWork(attention, layers, cacheBits, tensor, visible, tokensPerCacheEntry, 1));
    if (window < Infinity) add(viewWork(attention, layers, cacheBits, tensor, window, 1, 0));
  } else add(viewWork(attention, layers, cacheBits, tensor, Math.min(window, selected), 1, 1));
}

/**
 * Attention over at most `visible` tokens, `tokensPerEntry` of which share one cache entry, with or without the work of the
 * indexer.
 */
function viewWork(
  attention: CachedAttention,
  layers: number,
  cacheBits: number,
  tensor: number,
  visible: number,
  tokensPerEntry: number,
  indexes: 0 | 1,
): AttentionWork {
  const { queryHeads, sparse } = attention;
  const { indexHeads = 0, indexHeadSize = 0, tokensPerIndexKey = 1 } = sparse ?? {};
  const share = Math.ceil(queryHeads / tensor) / queryHeads / tokensPerEntry;
  return {
    layers,
    readBytesPerToken: readEntryBits(attention, cacheBits, tensor) / bitsPerByte / tokensPerEntry,
    decodeFlops: flopsPerVisibleEntry(attention, "absorbed") * share,
    queryHeads: queryHeads * share,
    plain: attention.kind === "grouped-query" && attention.sinks !== "per-head",
    prefillFlops: flopsPerVisibleEntry(attention, "expanded") * share,
    visible,
    indexBytes: (indexes * indexKeyBits(attention, cacheBits)) / bitsPerByte / tokensPerIndexKey,
    indexFlops: (indexes * 2 * indexHeads * indexHeadSize) / tokensPerIndexKey,
  };
}
