import type { GroupedQueryAttention, SparseSelection } from "../../../models/attention.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf, layersOf } from "../decoderStack.js";
import { balancedBy, expertsOf } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Bits per element of an index key: 4, plus an 8-bit scale for every 32 elements. */
const indexKeyBits = 4.25;

/** The source layer whose compressed cache or selection a layer uses: the last listed one up to that layer. */
function sourceOf(listed: readonly number[], index: number): number | undefined {
  return listed.filter((source) => source <= index).at(-1);
}

/** The number of layers that read the compressed cache of a source layer: those before the next source. */
function readersOf(sources: readonly number[], source: number, layers: number): number {
  return (sources.find((next) => next > source) ?? layers) - source;
}

/** The indexer of a layer: complete if the layer has its own cache, without keys if it selects from that of another layer, shared otherwise. */
function indexOf(config: ConfigFields, hiddenSize: number, index: number, ratio: number): SparseSelection {
  const selectedTokens = config.size("index_topk");
  const shared = { indexHeads: 0, indexHeadSize: 0, selectedTokens };
  if (!config.counts("index_source_layer_ids")?.includes(index)) return { ...shared, parameters: 0 };
  const [indexHeads, indexHeadSize] = [config.size("index_n_heads"), config.size("index_head_dim")];
  const queries = config.size("q_lora_rank") * indexHeads * indexHeadSize + hiddenSize * indexHeads;
  if (!config.counts("kv_source_layer_ids")?.includes(index)) return { ...shared, parameters: queries };
  const keys = (config.size("head_dim") + 1) * indexHeadSize;
  return {
    indexHeads,
    indexHeadSize,
    selectedTokens,
    parameters: queries + keys,
    tokensPerIndexKey: ratio,
    indexKeyBits,
  };
}

/** Parameters of a compressor: values and a norm, plus gates and a bias per position if an entry covers several tokens. */
function compressorParameters(hiddenSize: number, headSize: number, ratio: number): number {
  return hiddenSize * headSize * (ratio > 1 ? 2 : 1) + (ratio > 1 ? ratio * headSize : 0) + headSize;
}

/** Parameters of the projections of a layer's n-gram embeddings: one for each residual stream, and one more. */
function engramParameters(config: ConfigFields, hiddenSize: number, index: number): number {
  if (!config.counts("engram_layer_ids")?.includes(index)) return 0;
  const rows = (config.size("engram_max_ngram_size") - 1) * config.size("engram_n_heads");
  return rows * config.size("engram_head_dim") * hiddenSize * (config.size("hc_mult") + 1);
}

function attentionOf(config: ConfigFields, hiddenSize: number, index: number): GroupedQueryAttention {
  const ratio = config.counts("compress_ratios")?.[index] ?? 0;
  const headSize = config.size("head_dim");
  const sources = config.counts("kv_source_layer_ids") ?? [];
  const source = sourceOf(sources, index);
  const compressor = source === index ? compressorParameters(hiddenSize, headSize, ratio) : 0;
  return {
    kind: "grouped-query",
    queryHeads: config.size("num_attention_heads"),
    keyValueHeads: config.size("num_key_value_heads"),
    headSize,
    windowTokens: config.size("sliding_window"),
    ...(ratio > 0 && { tokensPerCacheEntry: ratio }),
    queryRank: config.size("q_lora_rank"),
    outputRank: config.size("o_lora_rank"),
    outputGroups: config.size("o_groups"),
    keyValueProjection: "shared",
    rotaryHeadSize: config.size("qk_rope_head_dim"),
    sinks: "per-head",
    ...(ratio > 0 && source !== undefined && { layersPerCache: readersOf(sources, source, layersOf(config)) }),
    ...(ratio > 0 && { sparse: indexOf(config, hiddenSize, index, ratio) }),
    extraParameters: headSize + compressor + engramParameters(config, hiddenSize, index),
  };
}

/** DeepSeek-V4.1: compressed caches shared by several layers, and n-gram embedding tables. */
export const deepseekV41: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const streams = config.size("hc_mult");
  const mixes = (2 + streams) * streams;
  const mixing = mixes * streams * hiddenSize + mixes + 3;
  const rows = config.counts("engram_num_embeddings") ?? [];
  const tables = rows.length ? rows.reduce((sum, count) => sum + count, 0) * config.size("engram_head_dim") : 0;
  const sharedIntermediateSize = config.size("n_shared_experts") * config.size("moe_intermediate_size");
  return decoderStack(config, {
    extraParameters: tables,
    finalNormParameters: hiddenSize + streams * streams * hiddenSize + streams + 1,
    layer: (index) => ({
      attention: attentionOf(config, hiddenSize, index),
      feedForward: expertsOf(config, { sharedIntermediateSize, ...balancedBy(config.size("n_routed_experts")) }),
      normParameters: 2 * hiddenSize + 2 * mixing,
    }),
  });
};
