import { bitsPerByte } from "../units/bits.js";
import { groupedQueryEntryBits } from "./attention/groupedQuery.js";
import { latentEntryBits } from "./attention/latent.js";
import { layerStateBytes, type RecurrentAttention } from "./attention/recurrence.js";
import type { Attention, GroupedQueryAttention, LatentAttention } from "./attention.js";

/** Attention that caches an entry per token and reads the visible ones. */
export type CachedAttention = GroupedQueryAttention | LatentAttention;

/** Tells whether a layer has a recurrent state instead of a cache. */
export function isRecurrent(attention: Attention): attention is RecurrentAttention {
  return attention.kind === "linear" || attention.kind === "state-space";
}

/** Bits of one cache entry that a layer READS on one of `tensor` accelerators, including entries that another layer keeps. */
export function readEntryBits(attention: CachedAttention, cacheBits: number, tensor = 1): number {
  return attention.kind === "latent"
    ? latentEntryBits(attention, cacheBits)
    : groupedQueryEntryBits(attention, cacheBits, tensor);
}

/**
 * Bits of one cache entry that a layer KEEPS: none if it reads the cache of an earlier layer, a fraction if several layers share
 * one entry.
 */
function keptEntryBits(attention: CachedAttention, cacheBits: number, tensor: number): number {
  if (attention.kind === "latent") return latentEntryBits(attention, cacheBits);
  if (attention.keyValueProjection === "none") return 0;
  return groupedQueryEntryBits(attention, cacheBits, tensor) / (attention.layersPerCache ?? 1);
}

/** Bits of the index keys of one token in a sparse-attention layer, before compression. */
export function indexKeyBits({ sparse }: CachedAttention, cacheBits: number): number {
  return sparse ? sparse.indexHeadSize * (sparse.indexKeyBits ?? cacheBits) : 0;
}

/** Bytes that each token adds to the cache of one layer once the context is longer than the layer's window. */
export function layerCacheGrowthBytes(attention: Attention, cacheBits: number): number {
  if (isRecurrent(attention)) return 0;
  const { windowTokens, tokensPerCacheEntry, sparse } = attention;
  const entriesPerToken = tokensPerCacheEntry ? 1 / tokensPerCacheEntry : windowTokens === undefined ? 1 : 0;
  const index = indexKeyBits(attention, cacheBits) / (sparse?.tokensPerIndexKey ?? 1);
  return (keptEntryBits(attention, cacheBits, 1) * entriesPerToken + index) / bitsPerByte;
}

/**
 * Bytes that a sequence keeps in one layer on one of `tensor` accelerators: cache entries, index keys and recurrent state.
 * An engine may keep up to `batchedTokens` more entries than the window.
 */
export function layerCacheBytes(
  attention: Attention,
  contextTokens: number,
  cacheBits: number,
  tensor = 1,
  batchedTokens = 0,
): number {
  if (isRecurrent(attention)) return layerStateBytes(attention) / tensor;
  const { windowTokens = Infinity, tokensPerCacheEntry, sparse } = attention;
  const compressed = tokensPerCacheEntry ? Math.floor(contextTokens / tokensPerCacheEntry) : 0;
  const recent =
    tokensPerCacheEntry && windowTokens === Infinity ? 0 : Math.min(contextTokens, windowTokens + batchedTokens);
  const keys = sparse ? Math.floor(contextTokens / (sparse.tokensPerIndexKey ?? 1)) : 0;
  const entries = keptEntryBits(attention, cacheBits, tensor) * (recent + compressed);
  return (entries + keys * indexKeyBits(attention, cacheBits)) / bitsPerByte;
}
