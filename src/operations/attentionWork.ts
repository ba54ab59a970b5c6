import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import type { GroupedQueryAttention, LatentAttention, SparseSelection } from "../models/attention.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { bitsPerByte } from "../units/bits.js";
import type { AttentionWork } from "./work.js";

/** Bits of an element of the index that selects tokens, where the model does not say: FP8. */
const indexKeyBits = 8;

/** The attention of one layer on one of `tensor` accelerators; heads are padded and key-value heads repeated as engines do. */
export function attentionWork(
  model: QuantizedModel,
  attention: GroupedQueryAttention | LatentAttention,
  layers: number,
  tensor: number,
): AttentionWork {
  const cacheBytes = storedBitsPerElement(model.keyValueCacheFormat) / bitsPerByte;
  const perEntry = attention.tokensPerCacheEntry ?? 1;
  const heads = Math.ceil(attention.queryHeads / tensor);
  const core = attention.kind === "latent" ? latentFlops(attention, heads) : groupedFlops(attention, heads);
  const entry =
    attention.kind === "latent" ? attention.keyValueRank + attention.rotaryHeadSize : groupedEntry(attention, tensor);
  return {
    layers,
    cacheBytesPerToken: (entry * cacheBytes) / perEntry,
    decodeFlops: core.decode / perEntry,
    prefillFlops: core.prefill / perEntry,
    visibleTokens: Math.min(
      attention.windowTokens ?? Infinity,
      (attention.sparse?.selectedTokens ?? Infinity) * perEntry,
    ),
    ...indexWork(attention.sparse),
  };
}

function groupedEntry(attention: GroupedQueryAttention, tensor: number): number {
  const values = attention.keyValueProjection === "shared" ? 0 : (attention.valueHeadSize ?? attention.headSize);
  return Math.ceil(attention.keyValueHeads / tensor) * (attention.headSize + values);
}

function groupedFlops(attention: GroupedQueryAttention, heads: number): { decode: number; prefill: number } {
  const flops = 2 * heads * (attention.headSize + (attention.valueHeadSize ?? attention.headSize));
  return { decode: flops, prefill: flops };
}

function latentFlops(attention: LatentAttention, heads: number): { decode: number; prefill: number } {
  const { keyValueRank, rotaryHeadSize, noRotaryHeadSize, valueHeadSize } = attention;
  return {
    decode: 2 * heads * (2 * keyValueRank + rotaryHeadSize),
    prefill: 2 * heads * (noRotaryHeadSize + rotaryHeadSize + valueHeadSize),
  };
}

function indexWork(sparse: SparseSelection | undefined): Pick<AttentionWork, "indexBytesPerToken" | "indexFlops"> {
  if (!sparse) return { indexBytesPerToken: 0, indexFlops: 0 };
  const perKey = sparse.tokensPerIndexKey ?? 1;
  return {
    indexBytesPerToken: (sparse.indexHeadSize * (sparse.indexKeyBits ?? indexKeyBits)) / bitsPerByte / perKey,
    indexFlops: (2 * sparse.indexHeads * sparse.indexHeadSize) / perKey,
  };
}
