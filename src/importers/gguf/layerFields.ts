import type { ConfigValues, GgufFields } from "./ggufFields.js";
import { mostLayers } from "./keysFromTensors.js";

/** Layer types from the list of windowed layers, or the period of the pattern if the file states that instead. */
export function windowedKinds(gguf: GgufFields): ConfigValues {
  const windowed = gguf.list("attention.sliding_window_pattern");
  if (windowed) return { layer_types: windowed.map((windows) => (windows ? "sliding_attention" : "full_attention")) };
  return { sliding_window_pattern: gguf.number("attention.sliding_window_pattern") };
}

/** The values of a per-layer list for windowed and for full layers. */
function byWindow(gguf: GgufFields, key: string): readonly [windowed: number | undefined, full: number | undefined] {
  const [values, windowed] = [gguf.list(key), gguf.list("attention.sliding_window_pattern")];
  if (!values || !windowed) return [gguf.number(key), gguf.number(key)];
  return [values.find((_, layer) => windowed[layer]), values.find((_, layer) => !windowed[layer])];
}

/** Default rows of Gemma 3n's per-layer embeddings, from its configuration class. */
const gemma3nRows = 262_144;
/** Default rank of Gemma 3n's low-rank residual, from its configuration class. */
const gemma3nRank = 64;

/** Gemma 3n: feed-forward sizes, windows and shared caches by layer. */
export function gemma3nFields(gguf: GgufFields): ConfigValues {
  return {
    ...windowedKinds(gguf),
    intermediate_size: gguf.list("feed_forward_length") ?? gguf.number("feed_forward_length"),
    hidden_size_per_layer_input: gguf.number("embedding_length_per_layer_input"),
    vocab_size_per_layer_input: gguf.dimension("per_layer_token_embd.weight", 1) ?? gemma3nRows,
    altup_num_inputs: gguf.number("altup.num_inputs"),
    laurel_rank: gguf.dimension("blk.0.laurel_l.weight", 1) ?? gemma3nRank,
    num_kv_shared_layers: gguf.number("attention.shared_kv_layers"),
  };
}

/** Gemma 4: separate heads for windowed and full layers; a full layer without value projection uses its keys as values. */
export function gemma4Fields(gguf: GgufFields): ConfigValues {
  const [windowedHeads, fullHeads] = byWindow(gguf, "attention.head_count_kv");
  const widths = gguf.list("feed_forward_length");
  const windowed = gguf.list("attention.sliding_window_pattern") ?? [];
  const valued = new Set(gguf.layersWith("attn_v.weight"));
  const keyed = gguf.layersWith("attn_k.weight");
  const full = windowed.findIndex((windows) => !windows);
  return {
    ...windowedKinds(gguf),
    head_dim: gguf.number("attention.key_length_swa") ?? gguf.number("attention.key_length"),
    global_head_dim: gguf.number("attention.key_length"),
    num_key_value_heads: windowedHeads,
    num_global_key_value_heads: fullHeads,
    attention_k_eq_v: gguf.hasTensors ? keyed.includes(full) && !valued.has(full) : windowedHeads !== fullHeads,
    ...(widths && { intermediate_size: widths[0], use_double_wide_mlp: widths.at(-1) === 2 * (widths[0] ?? 0) }),
    hidden_size_per_layer_input: gguf.number("embedding_length_per_layer_input"),
    num_kv_shared_layers: gguf.number("attention.shared_kv_layers"),
    enable_moe_block: Boolean(gguf.number("expert_count")),
  };
}

/** MiMo-V2: separate heads for windowed and full layers. */
export function mimo2Fields(gguf: GgufFields): ConfigValues {
  const [windowedHeads, fullHeads] = byWindow(gguf, "attention.head_count_kv");
  const [windowedQueries, fullQueries] = byWindow(gguf, "attention.head_count");
  return {
    hybrid_layer_pattern: gguf.list("attention.sliding_window_pattern"),
    num_attention_heads: fullQueries,
    num_key_value_heads: fullHeads,
    swa_num_attention_heads: windowedQueries,
    swa_num_key_value_heads: windowedHeads,
    v_head_dim: gguf.number("attention.value_length"),
    swa_head_dim: gguf.number("attention.key_length_swa") ?? gguf.number("attention.key_length"),
    swa_v_head_dim: gguf.number("attention.value_length_swa") ?? gguf.number("attention.value_length"),
    ...(gguf.hasTensors && { add_swa_attention_sink_bias: gguf.someLayerHas("attn_sinks.weight") }),
  };
}

/** Step 3.5: more query heads in windowed layers. */
export function step35Fields(gguf: GgufFields): ConfigValues {
  const [windowedQueries, fullQueries] = byWindow(gguf, "attention.head_count");
  const [windowedHeads, fullHeads] = byWindow(gguf, "attention.head_count_kv");
  return {
    ...windowedKinds(gguf),
    num_attention_heads: fullQueries,
    num_attention_groups: fullHeads,
    attention_other_setting: { num_attention_heads: windowedQueries, num_attention_groups: windowedHeads },
    share_expert_dim: gguf.number("expert_shared_feed_forward_length"),
    use_head_wise_attn_gate: !gguf.hasTensors || gguf.someLayerHas("attn_gate.weight"),
    use_moe_router_bias: !gguf.hasTensors || gguf.someLayerHas("exp_probs_b.bias"),
  };
}

/** Laguna: the number of query heads differs by layer. */
export function lagunaFields(gguf: GgufFields): ConfigValues {
  const heads = gguf.list("attention.head_count");
  return { ...windowedKinds(gguf), num_attention_heads: heads?.[0], num_attention_heads_per_layer: heads };
}

/** Models pruned by layer: no attention in layers without query heads, no feed-forward block in layers of size 0. */
export function deciFields(gguf: GgufFields): ConfigValues {
  const layers = Math.min(mostLayers, gguf.number("block_count") ?? 0);
  const [queries, heads, widths] = ["attention.head_count", "attention.head_count_kv", "feed_forward_length"].map(
    (key) => gguf.list(key) ?? Array.from({ length: layers }, () => gguf.number(key) ?? 0),
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

/** DeepSeek-V4: compression ratio of each layer, output projection and hyper-connections. */
export function deepseek4Fields(gguf: GgufFields): ConfigValues {
  return {
    compress_ratios: gguf.list("attention.compress_ratios"),
    o_lora_rank: gguf.number("attention.output_lora_rank"),
    o_groups: gguf.number("attention.output_group_count"),
    hc_mult: gguf.number("hyper_connection.count"),
    num_hash_layers: gguf.number("hash_layer_count"),
    num_key_value_heads: 1,
    qk_rope_head_dim: gguf.number("rope.dimension_count"),
  };
}
