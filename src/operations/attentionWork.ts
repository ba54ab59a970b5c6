import type { GroupedQueryAttention, LatentAttention } from "../models/attention.js";
import { flopsPerVisibleEntry } from "../models/attentionFlops.js";
import { bitsPerByte } from "../units/bits.js";
import type { AttentionWork } from "./work.js";

/** Bits of an element of the index that selects tokens, where the model does not say: FP8. */
const defaultIndexKeyBits = 8;

/** Elements that one of `tensor` accelerators caches for one entry: key-value heads are repeated as engines do. */
function entryElements(attention: GroupedQueryAttention | LatentAttention, tensor: number): number {
  if (attention.kind === "latent") return attention.keyValueRank + attention.rotaryHeadSize;
  const { keyValueHeads, headSize, valueHeadSize = headSize, keyValueProjection } = attention;
  return Math.ceil(keyValueHeads / tensor) * (headSize + (keyValueProjection === "shared" ? 0 : valueHeadSize));
}

/** The attention of one layer on one of `tensor` accelerators, with heads padded as engines do. */
export function attentionWork(
  attention: GroupedQueryAttention | LatentAttention,
  layers: number,
  cacheBits: number,
  tensor: number,
): AttentionWork {
  const { queryHeads, tokensPerCacheEntry = 1, windowTokens = Infinity, sparse } = attention;
  const { selectedTokens = Infinity, indexHeads = 0, indexHeadSize = 0 } = sparse ?? {};
  const { tokensPerIndexKey = 1, indexKeyBits = defaultIndexKeyBits } = sparse ?? {};
  const share = Math.ceil(queryHeads / tensor) / queryHeads / tokensPerCacheEntry;
  return {
    layers,
    cacheBytes: (entryElements(attention, tensor) * cacheBits) / bitsPerByte / tokensPerCacheEntry,
    decodeFlops: flopsPerVisibleEntry(attention, "absorbed") * share,
    queryHeads: queryHeads * share,
    prefillFlops: flopsPerVisibleEntry(attention, "expanded") * share,
    visible: Math.min(windowTokens, selectedTokens * tokensPerCacheEntry),
    indexBytes: (indexHeadSize * indexKeyBits) / bitsPerByte / tokensPerIndexKey,
    indexFlops: (2 * indexHeads * indexHeadSize) / tokensPerIndexKey,
  };
}
