import type { ConfigValues, GgufFields } from "./ggufFields.js";

const oneHead = (own: GgufFields) => own.number("attention.head_count_kv") === 1;

/** Fields of the families of before Llama, which have names of their own. */
export function classicFields(own: GgufFields): ConfigValues {
  return {
    n_inner: own.number("feed_forward_length"),
    ffn_dim: own.number("feed_forward_length"),
    n_head: own.number("attention.head_count"),
    multi_query: oneHead(own),
  };
}

/** MPT keeps its attention in a part of its own. */
export function mptFields(own: GgufFields): ConfigValues {
  const [width, hidden] = [own.number("feed_forward_length"), own.number("embedding_length")];
  return {
    d_model: hidden,
    n_heads: own.number("attention.head_count"),
    max_seq_len: own.number("context_length"),
    expansion_ratio: width && hidden ? width / hidden : undefined,
    no_bias: !own.someLayerHas("attn_qkv.bias"),
    learned_pos_emb: own.hasTensor("position_embd.weight"),
    attn_config: {
      alibi: Boolean(own.number("attention.max_alibi_bias")),
      kv_n_heads: own.number("attention.head_count_kv"),
    },
  };
}

/** DBRX keeps the sizes of attention and experts in parts of their own. */
export function dbrxFields(own: GgufFields): ConfigValues {
  return {
    attn_config: { kv_n_heads: own.number("attention.head_count_kv") },
    ffn_config: {
      ffn_hidden_size: own.number("feed_forward_length"),
      moe_num_experts: own.number("expert_count"),
      moe_top_k: own.number("expert_used_count"),
    },
  };
}

/** Falcon: newer models have two norms a layer, or more than one key-value head. */
export function falconFields(own: GgufFields): ConfigValues {
  const modern = own.someLayerHas("attn_norm_2.weight") || !oneHead(own);
  return {
    new_decoder_architecture: modern,
    num_kv_heads: own.number("attention.head_count_kv"),
    multi_query: oneHead(own),
    bias: own.someLayerHas("attn_qkv.bias"),
    ffn_hidden_size: own.number("feed_forward_length"),
  };
}

/** Tokens of a chunk of Llama 4, which its files do not state (llama.cpp, llama4: n_swa). */
const llama4Chunk = 8192;

/** Llama 4: the width of an expert, and that of a dense block, under other names. */
export function llama4Fields(own: GgufFields): ConfigValues {
  return {
    intermediate_size: own.number("expert_feed_forward_length"),
    intermediate_size_mlp: own.number("feed_forward_length"),
    interleave_moe_layer_step: own.number("interleave_moe_layer_step"),
    attention_chunk_size: llama4Chunk,
  };
}

/** ERNIE 4.5 with experts: which layers have some. */
export function ernieMixtureFields(own: GgufFields): ConfigValues {
  return {
    moe_layer_start_index: own.number("leading_dense_block_count"),
    moe_layer_interval: own.number("interleave_moe_layer_step"),
    moe_num_shared_experts: own.number("expert_shared_count"),
    use_bias: own.someLayerHas("attn_q.bias"),
  };
}

/** Hunyuan with experts: how many are shared. */
export function hunyuanFields(own: GgufFields): ConfigValues {
  const [shared, width] = [own.number("expert_shared_feed_forward_length"), own.number("expert_feed_forward_length")];
  return {
    moe_topk: own.number("expert_used_count"),
    num_shared_expert: shared && width ? Math.round(shared / width) : undefined,
  };
}

/** Ling: shared experts, and what the router learns. */
export function bailingFields(own: GgufFields): ConfigValues {
  return {
    num_shared_experts: own.number("expert_shared_count"),
    use_qkv_bias: own.someLayerHas("attn_qkv.bias") || own.someLayerHas("attn_q.bias"),
    moe_router_enable_expert_bias: own.someLayerHas("exp_probs_b.bias"),
  };
}

/** ChatGLM: its key-value heads are groups of queries. */
export const chatGlmFields = (own: GgufFields): ConfigValues => ({
  ffn_hidden_size: own.number("feed_forward_length"),
  multi_query_attention: true,
  multi_query_group_num: own.number("attention.head_count_kv"),
  add_qkv_bias: own.someLayerHas("attn_qkv.bias") || own.someLayerHas("attn_q.bias"),
});
