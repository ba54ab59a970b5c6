import type { ConfigValues, GgufFields } from "./ggufFields.js";

const oneHead = (gguf: GgufFields) => gguf.number("attention.head_count_kv") === 1;

/** Fields of families that predate Llama and use other names. */
export function classicFields(gguf: GgufFields): ConfigValues {
  return {
    n_inner: gguf.number("feed_forward_length"),
    ffn_dim: gguf.number("feed_forward_length"),
    n_head: gguf.number("attention.head_count"),
    multi_query: oneHead(gguf),
  };
}

/** MPT: attention fields are nested. */
export function mptFields(gguf: GgufFields): ConfigValues {
  const [width, hidden] = [gguf.number("feed_forward_length"), gguf.number("embedding_length")];
  return {
    d_model: hidden,
    n_heads: gguf.number("attention.head_count"),
    max_seq_len: gguf.number("context_length"),
    expansion_ratio: width && hidden ? width / hidden : undefined,
    no_bias: !gguf.someLayerHas("attn_qkv.bias"),
    learned_pos_emb: gguf.hasTensor("position_embd.weight"),
    attn_config: {
      alibi: Boolean(gguf.number("attention.max_alibi_bias")),
      kv_n_heads: gguf.number("attention.head_count_kv"),
    },
  };
}

/** DBRX: attention and expert fields are nested. */
export function dbrxFields(gguf: GgufFields): ConfigValues {
  return {
    attn_config: { kv_n_heads: gguf.number("attention.head_count_kv") },
    ffn_config: {
      ffn_hidden_size: gguf.number("feed_forward_length"),
      moe_num_experts: gguf.number("expert_count"),
      moe_top_k: gguf.number("expert_used_count"),
    },
  };
}

/** Falcon: newer models have two norms per layer, or more than one key-value head. */
export function falconFields(gguf: GgufFields): ConfigValues {
  const modern = gguf.someLayerHas("attn_norm_2.weight") || !oneHead(gguf);
  return {
    new_decoder_architecture: modern,
    num_kv_heads: gguf.number("attention.head_count_kv"),
    multi_query: oneHead(gguf),
    bias: gguf.someLayerHas("attn_qkv.bias"),
    ffn_hidden_size: gguf.number("feed_forward_length"),
  };
}

/** Attention chunk size of Llama 4 in tokens, which its files do not state (llama.cpp, llama4: n_swa). */
const llama4Chunk = 8192;

/** Llama 4: expert and dense sizes have other names. */
export function llama4Fields(gguf: GgufFields): ConfigValues {
  return {
    intermediate_size: gguf.number("expert_feed_forward_length"),
    intermediate_size_mlp: gguf.number("feed_forward_length"),
    interleave_moe_layer_step: gguf.number("interleave_moe_layer_step"),
    attention_chunk_size: llama4Chunk,
  };
}

/** ERNIE 4.5 with experts: the layers that have experts. */
export function ernieMixtureFields(gguf: GgufFields): ConfigValues {
  return {
    moe_layer_start_index: gguf.number("leading_dense_block_count"),
    moe_layer_interval: gguf.number("interleave_moe_layer_step"),
    moe_num_shared_experts: gguf.number("expert_shared_count"),
    use_bias: gguf.someLayerHas("attn_q.bias"),
  };
}

/** Hunyuan with experts: the number of shared experts. */
export function hunyuanFields(gguf: GgufFields): ConfigValues {
  const [shared, width] = [gguf.number("expert_shared_feed_forward_length"), gguf.number("expert_feed_forward_length")];
  return {
    moe_topk: gguf.number("expert_used_count"),
    num_shared_expert: shared && width ? Math.round(shared / width) : undefined,
  };
}

/** Ling: shared experts and the bias of the router. */
export function bailingFields(gguf: GgufFields): ConfigValues {
  return {
    num_shared_experts: gguf.number("expert_shared_count"),
    use_qkv_bias: gguf.someLayerHas("attn_qkv.bias") || gguf.someLayerHas("attn_q.bias"),
    moe_router_enable_expert_bias: gguf.someLayerHas("exp_probs_b.bias"),
  };
}

/** ChatGLM: key-value heads are called multi-query groups. */
export const chatGlmFields = (gguf: GgufFields): ConfigValues => ({
  ffn_hidden_size: gguf.number("feed_forward_length"),
  multi_query_attention: true,
  multi_query_group_num: gguf.number("attention.head_count_kv"),
  add_qkv_bias: gguf.someLayerHas("attn_qkv.bias") || gguf.someLayerHas("attn_q.bias"),
});
