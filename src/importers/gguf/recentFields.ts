import { bailingFields } from "./familyFields.js";
import type { ConfigValues, GgufFields } from "./ggufFields.js";
import { mostLayers } from "./keysFromTensors.js";
import { deepseek4Fields } from "./layerFields.js";

/** Number of layers, without those for multi-token prediction. */
function decoderLayers(gguf: GgufFields): number {
  return Math.min(mostLayers, (gguf.number("block_count") ?? 0) - (gguf.number("nextn_predict_layers") ?? 0));
}

/** Ling 3: Kimi Delta Attention in layers without key-value heads, latent attention with a gate per head in the others. */
export function ling3Fields(gguf: GgufFields): ConfigValues {
  const heads = (gguf.list("attention.head_count_kv") ?? []).slice(0, decoderLayers(gguf));
  const [queries, headSize] = [gguf.number("attention.head_count"), gguf.number("kda.head_dim")];
  const decay = gguf.layersWith("ssm_f_a.weight")[0];
  const rank = decay === undefined ? undefined : gguf.dimension(`blk.${decay}.ssm_f_a.weight`, 1);
  return {
    ...bailingFields(gguf),
    layer_group_size: heads.findIndex((count) => count > 0) + 1 || undefined,
    num_key_value_heads: heads.length ? Math.max(...heads) : undefined,
    head_dim: headSize,
    short_conv_kernel_size: gguf.number("ssm.conv_kernel"),
    no_kda_lora: rank === undefined || rank === (queries ?? 0) * (headSize ?? 0),
    gated_attention_proj_granularity_type: "head_wise",
  };
}

/** GLM-5.3-Flash: Kimi Delta Attention in layers without key-value heads, sparse latent attention with pooled keys in the others. */
export function glm5NextFields(gguf: GgufFields): ConfigValues {
  const heads = gguf.list("attention.head_count_kv")?.slice(0, decoderLayers(gguf));
  return {
    layer_types: heads?.map((count) => (count ? "deepseek_sparse_attention" : "linear_attention")),
    num_key_value_heads: heads && Math.max(...heads),
    linear_attn_config: {
      num_heads: gguf.number("attention.head_count"),
      head_dim: gguf.number("kda.head_dim"),
      short_conv_kernel_size: gguf.number("ssm.conv_kernel"),
    },
    index_kpool: gguf.number("attention.indexer.kpool") ?? gguf.number("attention.indexer.block_size"),
    hc_mult: gguf.number("hyper_connection.count"),
  };
}

/** MiniMax-M3: block-sparse attention in the layers with experts; the selection is counted in blocks. */
export function minimaxM3Fields(gguf: GgufFields): ConfigValues {
  const dense = gguf.number("leading_dense_block_count") ?? 0;
  const indexHeads = gguf.number("attention.indexer.head_count");
  const width = gguf.number("expert_feed_forward_length");
  return {
    intermediate_size: width,
    dense_intermediate_size: gguf.number("feed_forward_length"),
    shared_intermediate_size: width,
    ...(indexHeads && {
      sparse_attention_config: {
        sparse_num_index_heads: indexHeads,
        sparse_index_dim: gguf.number("attention.indexer.key_length"),
        sparse_topk_blocks: gguf.number("attention.indexer.top_k"),
        sparse_block_size: gguf.number("attention.indexer.block_size"),
        sparse_attention_freq: Array.from({ length: decoderLayers(gguf) }, (_, layer) => (layer < dense ? 0 : 1)),
      },
    }),
  };
}

/** DeepSeek-V4.1: n-gram tables. If the keys do not list the layers with a compressor or an indexer, the tensors tell which they are. */
export function deepseek41Fields(gguf: GgufFields): ConfigValues {
  const withTables = gguf.list("engram.layer_ids") ?? [];
  const tables = withTables.map((layer) => gguf.dimension(`blk.${layer}.engram_embd.weight`, 1));
  const listed = (key: string, tensor: string) => gguf.list(key) ?? gguf.layersWith(tensor);
  return {
    ...deepseek4Fields(gguf),
    kv_source_layer_ids: listed("attention.kv_source_layers", "attn_compressor_kv.weight"),
    index_source_layer_ids: listed("attention.index_source_layers", "indexer.attn_q_b.weight"),
    engram_layer_ids: withTables,
    engram_n_heads: gguf.number("engram.head_count"),
    engram_head_dim: gguf.number("engram.key_length"),
    engram_max_ngram_size: gguf.number("engram.max_ngram_size"),
    engram_num_embeddings: tables.every((rows) => rows !== undefined)
      ? tables
      : (gguf.list("engram.num_embeddings") ?? gguf.list("engram.primes")),
  };
}

/** Granite with windows and attention sinks, with or without experts. */
export function graniteWindowedFields(gguf: GgufFields): ConfigValues {
  const windowed = gguf.list("attention.sliding_window_pattern");
  return {
    layer_types: windowed?.map((windows) => (windows ? "sliding_attention" : "full_attention")),
    shared_intermediate_size: gguf.number("expert_shared_feed_forward_length"),
  };
}
