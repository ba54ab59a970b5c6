import type { Attention, LinearAttention, StateSpaceAttention } from "./attention.js";

/** Bits of one element of the inputs that a short convolution over time keeps: they stay in the 16 bits of the activations. */
export const convolutionStateBits = 16;

/** Elements that one cache entry of one layer has: keys and values, or the latent of both; 0 if the layer keeps none of its own. */
export function cacheEntryElements(attention: Attention): number {
  if (attention.kind === "latent") return attention.keyValueRank + attention.rotaryHeadSize;
  if (attention.kind !== "grouped-query" || attention.keyValueProjection === "none") return 0;
  const { keyValueHeads, headSize, valueHeadSize = headSize, layersPerCache = 1 } = attention;
  const size = attention.keyValueProjection === "shared" ? headSize : headSize + valueHeadSize;
  return (keyValueHeads * size) / layersPerCache;
}

/** Bytes that one more token adds for good to the cache of one layer, once the context is longer than the layer's window. */
export function layerCacheGrowthBytes(attention: Attention, bitsPerElement: number): number {
  if (attention.kind === "linear" || attention.kind === "state-space") return 0;
  const { windowTokens, tokensPerCacheEntry, sparse } = attention;
  const entriesPerToken = tokensPerCacheEntry ? 1 / tokensPerCacheEntry : windowTokens === undefined ? 1 : 0;
  const indexBits = sparse
    ? (sparse.indexHeadSize * (sparse.indexKeyBits ?? bitsPerElement)) / (sparse.tokensPerIndexKey ?? 1)
    : 0;
  return (cacheEntryElements(attention) * bitsPerElement * entriesPerToken + indexBits) / 8;
}

/** Bytes that one sequence of a given length keeps in one layer: cache entries, index keys, recurrent state. */
export function layerCacheBytes(attention: Attention, contextTokens: number, bitsPerElement: number): number {
  if (attention.kind === "linear" || attention.kind === "state-space") return stateBytes(attention);
  const { windowTokens, tokensPerCacheEntry, sparse } = attention;
  const compressed = tokensPerCacheEntry ? Math.floor(contextTokens / tokensPerCacheEntry) : 0;
  const recent =
    windowTokens === undefined ? (tokensPerCacheEntry ? 0 : contextTokens) : Math.min(contextTokens, windowTokens);
  const keys = sparse ? sparse.indexHeadSize * Math.floor(contextTokens / (sparse.tokensPerIndexKey ?? 1)) : 0;
  return (
    (cacheEntryElements(attention) * (recent + compressed) * bitsPerElement +
      keys * (sparse?.indexKeyBits ?? bitsPerElement)) /
    8
  );
}

/** Elements of the recurrent state of one layer and one sequence. */
export function stateElements(attention: LinearAttention | StateSpaceAttention): number {
  if (attention.kind === "linear") return attention.valueHeads * attention.keyHeadSize * attention.valueHeadSize;
  return attention.heads * attention.headSize * attention.stateSize;
}

function stateBytes(attention: LinearAttention | StateSpaceAttention): number {
  const channels =
    attention.kind === "linear"
      ? 2 * attention.keyHeads * attention.keyHeadSize + attention.valueHeads * attention.valueHeadSize
      : attention.heads * attention.headSize +
        (attention.timeStepRank ? 0 : 2 * attention.groups * attention.stateSize);
  const kept = channels * Math.max(0, attention.convolutionWidth - 1);
  return (stateElements(attention) * attention.stateBits + kept * convolutionStateBits) / 8;
}
