import type { GroupedQueryAttention, SparseSelection } from "../../../models/attention.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf } from "../decoderStack.js";
import { balancedBy, expertsOf } from "../feedForwardFields.js";
import { indexKeyBits } from "../latentFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Compression ratio at which entries overlap and an indexer selects them; at higher ratios attention covers all entries. */
const indexedRatio = 4;

/** Parameters of a compressor: values and gates, a bias per position, and a norm; twice the width for overlapping entries. */
function compressorParameters(hiddenSize: number, headSize: number, ratio: number): number {
  const width = (ratio === indexedRatio ? 2 : 1) * headSize;
  return 2 * hiddenSize * width + ratio * width + headSize;
}

function indexOf(config: ConfigFields, hiddenSize: number): SparseSelection {
  const indexHeads = config.size("index_n_heads");
  const indexHeadSize = config.size("index_head_dim");
  const queries = config.size("q_lora_rank") * indexHeads * indexHeadSize;
  return {
    indexHeads,
    indexHeadSize,
    selectedTokens: config.size("index_topk"),
    parameters: queries + hiddenSize * indexHeads + compressorParameters(hiddenSize, indexHeadSize, indexedRatio),
    tokensPerIndexKey: indexedRatio,
    indexKeyBits,
  };
}

function attentionOf(config: ConfigFields, hiddenSize: number, ratio: number): GroupedQueryAttention {
  const headSize = config.size("head_dim");
  const compressed = ratio ? { tokensPerCacheEntry: ratio } : {};
  return {
    kind: "grouped-query",
    queryHeads: config.size("num_attention_heads"),
    keyValueHeads: config.size("num_key_value_heads"),
    headSize,
    windowTokens: config.size("sliding_window"),
    ...compressed,
    queryRank: config.size("q_lora_rank"),
    outputRank: config.size("o_lora_rank"),
    outputGroups: config.size("o_groups"),
    keyValueProjection: "shared",
    rotaryHeadSize: config.size("qk_rope_head_dim"),
    sinks: "per-head",
    ...(ratio === indexedRatio && { sparse: indexOf(config, hiddenSize) }),
    extraParameters: headSize + (ratio ? compressorParameters(hiddenSize, headSize, ratio) : 0),
  };
}

/** Compression ratio of each layer: from a list, or in newer files from layer types with a rate for each type. */
function ratiosOf(config: ConfigFields): readonly number[] {
  const listed = config.counts("compress_ratios");
  if (listed) return listed;
  const kinds = config.texts("layer_types");
  if (!kinds) throw config.malformed("compress_ratios or layer_types", "is missing");
  const rates = config.child("compress_rates");
  return kinds.map((kind) => rates?.optionalCount(kind) ?? 0);
}

/** DeepSeek-V4: a window plus a compressed context, sparse or full, and hyper-connections (several residual streams). */
export const deepseekV4: FamilyReader = (config) => {
  const ratios = ratiosOf(config);
  const hiddenSize = hiddenSizeOf(config);
  const streams = config.size("hc_mult");
  const mixes = (2 + streams) * streams;
  const mixing = mixes * streams * hiddenSize + mixes + 3;
  const kinds = config.texts("mlp_layer_types");
  const hashed = config.optionalCount("num_hash_layers") ?? kinds?.filter((kind) => kind === "hash_moe").length ?? 0;
  const experts = config.size("n_routed_experts");
  const sharedIntermediateSize = config.size("n_shared_experts") * config.size("moe_intermediate_size");
  return decoderStack(config, {
    finalNormParameters: hiddenSize + streams * streams * hiddenSize + streams + 1,
    layer: (index) => ({
      attention: attentionOf(config, hiddenSize, ratios[index] ?? 0),
      feedForward: expertsOf(config, { sharedIntermediateSize, ...balancedBy(index < hashed ? 0 : experts) }),
      normParameters: 2 * hiddenSize + 2 * mixing,
    }),
  });
};
