import type { ConfigValues, GgufFields } from "./ggufFields.js";

/** Kinds of layers by the list that marks windowed ones; nothing where the file has a period, or leaves it to the family. */
export function windowedKinds(own: GgufFields): ConfigValues {
  const windowed = own.list("attention.sliding_window_pattern");
  if (windowed) return { layer_types: windowed.map((windows) => (windows ? "sliding_attention" : "full_attention")) };
  return { sliding_window_pattern: own.number("attention.sliding_window_pattern") };
}

/** Values of a per-layer list for windowed layers, and for the others. */
function byWindow(own: GgufFields, key: string): readonly [windowed: number | undefined, full: number | undefined] {
  const [values, windowed] = [own.list(key), own.list("attention.sliding_window_pattern")];
  if (!values || !windowed) return [own.number(key), own.number(key)];
  return [values.find((_, layer) => windowed[layer]), values.find((_, layer) => !windowed[layer])];
}

/** Rows of Gemma 3n's embeddings for each layer where no tensor says, from its configuration class. */
const gemma3nRows = 262_144;
/** Rank of Gemma 3n's residual where no tensor says, from its configuration class. */
const gemma3nRank = 64;

/** Gemma 3n: widths, windows and reused caches by layer. */
export function gemma3nFields(own: GgufFields): ConfigValues {
  return {
    ...windowedKinds(own),
    intermediate_size: own.list("feed_forward_length") ?? own.number("feed_forward_length"),
    hidden_size_per_layer_input: own.number("embedding_length_per_layer_input"),
    vocab_size_per_layer_input: own.dimension("per_layer_token_embd.weight", 1) ?? gemma3nRows,
    altup_num_inputs: own.number("altup.num_inputs"),
    laurel_rank: own.dimension("blk.0.laurel_l.weight", 1) ?? gemma3nRank,
    num_kv_shared_layers: own.number("attention.shared_kv_layers"),
  };
}

/** Gemma 4: heads of windowed and full layers apart; a full layer without values uses its keys for both. */
export function gemma4Fields(own: GgufFields): ConfigValues {
  const [windowedHeads, fullHeads] = byWindow(own, "attention.head_count_kv");
  const widths = own.list("feed_forward_length");
  const windowed = own.list("attention.sliding_window_pattern") ?? [];
  const valued = new Set(own.layersWith("attn_v.weight"));
  const keyed = own.layersWith("attn_k.weight");
  const full = windowed.findIndex((windows) => !windows);
  return {
    ...windowedKinds(own),
    head_dim: own.number("attention.key_length_swa") ?? own.number("attention.key_length"),
    global_head_dim: own.number("attention.key_length"),
    num_key_value_heads: windowedHeads,
    num_global_key_value_heads: fullHeads,
    attention_k_eq_v: own.hasTensors ? keyed.includes(full) && !valued.has(full) : windowedHeads !== fullHeads,
    ...(widths && { intermediate_size: widths[0], use_double_wide_mlp: widths.at(-1) === 2 * (widths[0] ?? 0) }),
    hidden_size_per_layer_input: own.number("embedding_length_per_layer_input"),
    num_kv_shared_layers: own.number("attention.shared_kv_layers"),
    enable_moe_block: Boolean(own.number("expert_count")),
  };
}

/** MiMo-V2: heads of windowed and full layers apart. */
export function mimo2Fields(own: GgufFields): ConfigValues {
  const [windowedHeads, fullHeads] = byWindow(own, "attention.head_count_kv");
  const [windowedQueries, fullQueries] = byWindow(own, "attention.head_count");
  return {
    hybrid_layer_pattern: own.list("attention.sliding_window_pattern"),
    num_attention_heads: fullQueries,
    num_key_value_heads: fullHeads,
    swa_num_attention_heads: windowedQueries,
    swa_num_key_value_heads: windowedHeads,
    v_head_dim: own.number("attention.value_length"),
    swa_head_dim: own.number("attention.key_length_swa") ?? own.number("attention.key_length"),
    swa_v_head_dim: own.number("attention.value_length_swa") ?? own.number("attention.value_length"),
    ...(own.hasTensors && { add_swa_attention_sink_bias: own.someLayerHas("attn_sinks.weight") }),
  };
}

/** Step 3.5: more query heads in windowed layers. */
export function step35Fields(own: GgufFields): ConfigValues {
  const [windowedQueries, fullQueries] = byWindow(own, "attention.head_count");
  const [windowedHeads, fullHeads] = byWindow(own, "attention.head_count_kv");
  return {
    ...windowedKinds(own),
    num_attention_heads: fullQueries,
    num_attention_groups: fullHeads,
    attention_other_setting: { num_attention_heads: windowedQueries, num_attention_groups: windowedHeads },
    share_expert_dim: own.number("expert_shared_feed_forward_length"),
    use_head_wise_attn_gate: !own.hasTensors || own.someLayerHas("attn_gate.weight"),
    use_moe_router_bias: !own.hasTensors || own.someLayerHas("exp_probs_b.bias"),
  };
}

/** Laguna: query heads by layer. */
export function lagunaFields(own: GgufFields): ConfigValues {
  const heads = own.list("attention.head_count");
  return { ...windowedKinds(own), num_attention_heads: heads?.[0], num_attention_heads_per_layer: heads };
}

/** Models pruned layer by layer: no attention where a layer has no query heads, no block where its width is 0. */
export function deciFields(own: GgufFields): ConfigValues {
  const layers = own.number("block_count") ?? 0;
  const [queries, heads, widths] = ["attention.head_count", "attention.head_count_kv", "feed_forward_length"].map(
    (key) => own.list(key) ?? Array.from({ length: layers }, () => own.number(key) ?? 0),
  );
  const most = Math.max(...(queries ?? []));
  return {
    num_attention_heads: most,
    num_key_value_heads: undefined,
    block_configs: (queries ?? []).map((count, layer) => ({
      attention: count && heads?.[layer] ? { n_heads_in_group: count / (heads[layer] ?? 1) } : { no_op: true },
      ffn: widths?.[layer] ? { intermediate_size: widths[layer] } : { no_op: true },
    })),
  };
}

/** DeepSeek-V4: the compression of each layer, and what its index selects. */
export function deepseek4Fields(own: GgufFields): ConfigValues {
  return {
    compress_ratios: own.list("attention.compress_ratios"),
    o_lora_rank: own.number("attention.output_lora_rank"),
    o_groups: own.number("attention.output_group_count"),
    hc_mult: own.number("hyper_connection.count"),
    num_hash_layers: own.number("hash_layer_count"),
    num_key_value_heads: 1,
    qk_rope_head_dim: own.number("rope.dimension_count"),
  };
}
