import type { ConfigValues, GgufFields } from "./ggufFields.js";

/** Head size of a state-space layer: inner size over number of heads. */
function headSize(gguf: GgufFields): number | undefined {
  const [inner, heads] = [gguf.number("ssm.inner_size"), gguf.number("ssm.time_step_rank")];
  return inner && heads ? inner / heads : undefined;
}

/** Layer types from a per-layer list of key-value heads: layers with 0 heads are recurrent. */
export function kindsByHeads(gguf: GgufFields, attending: string, other: string): ConfigValues {
  const heads = gguf.list("attention.head_count_kv");
  return heads
    ? { layer_types: heads.map((count) => (count ? attending : other)), num_key_value_heads: Math.max(...heads) }
    : {};
}

/** Mamba-2 fields under the names of Bamba, Granite 4 and Falcon-H1. */
export function bambaFields(gguf: GgufFields): ConfigValues {
  return {
    mamba_n_heads: gguf.number("ssm.time_step_rank"),
    mamba_d_head: headSize(gguf),
    mamba_d_ssm: gguf.number("ssm.inner_size"),
    mamba_d_state: gguf.number("ssm.state_size"),
    mamba_n_groups: gguf.number("ssm.group_count"),
    mamba_d_conv: gguf.number("ssm.conv_kernel"),
    ...(gguf.hasTensors && { mamba_rms_norm: gguf.someLayerHas("ssm_norm.weight") }),
  };
}

/** Granite 4: layers without key-value heads are Mamba-2; the dense block counts as the shared expert. */
export function graniteHybridFields(gguf: GgufFields): ConfigValues {
  const shared = gguf.number("expert_shared_feed_forward_length");
  return {
    ...bambaFields(gguf),
    ...kindsByHeads(gguf, "attention", "mamba"),
    shared_intermediate_size: shared ?? gguf.number("feed_forward_length"),
    intermediate_size: gguf.number("feed_forward_length"),
  };
}

/** Nemotron-H: each layer is a single block, identified by its key-value heads and feed-forward size. */
export function nemotronHybridFields(gguf: GgufFields): ConfigValues {
  const [heads, widths] = [gguf.list("attention.head_count_kv"), gguf.list("feed_forward_length")];
  const block = gguf.number("expert_count") ? "moe" : "mlp";
  return {
    ...(heads &&
      widths && {
        layers_block_type: heads.map((count, layer) => (count ? "attention" : widths[layer] ? block : "mamba")),
        num_key_value_heads: Math.max(...heads),
        intermediate_size: Math.max(...widths),
      }),
    mamba_num_heads: gguf.number("ssm.time_step_rank"),
    mamba_head_dim: headSize(gguf),
    ssm_state_size: gguf.number("ssm.state_size"),
    n_groups: gguf.number("ssm.group_count"),
    conv_kernel: gguf.number("ssm.conv_kernel"),
    moe_latent_size: gguf.number("moe_latent_size"),
    moe_shared_expert_intermediate_size: gguf.number("expert_shared_feed_forward_length"),
    n_shared_experts: 1,
  };
}

/** Mamba (version 1). */
export function mambaFields(gguf: GgufFields): ConfigValues {
  return {
    intermediate_size: gguf.number("ssm.inner_size"),
    state_size: gguf.number("ssm.state_size"),
    conv_kernel: gguf.number("ssm.conv_kernel"),
    time_step_rank: gguf.number("ssm.time_step_rank"),
  };
}

/** Pure Mamba-2 models. */
export function mamba2Fields(gguf: GgufFields): ConfigValues {
  return {
    num_heads: gguf.number("ssm.time_step_rank"),
    head_dim: headSize(gguf),
    state_size: gguf.number("ssm.state_size"),
    n_groups: gguf.number("ssm.group_count"),
    conv_kernel: gguf.number("ssm.conv_kernel"),
  };
}

/** Default period and offset of Jamba's expert layers, from its configuration class. */
const [expertPeriod, expertOffset] = [2, 1] as const;

/** Jamba: layers with key-value heads are attention layers, layers with a router have experts. */
export function jambaFields(gguf: GgufFields): ConfigValues {
  const attending = (gguf.list("attention.head_count_kv") ?? []).flatMap((count, layer) => (count ? [layer] : []));
  const routed = gguf.layersWith("ffn_gate_inp.weight");
  const [inner, hidden] = [gguf.number("ssm.inner_size"), gguf.number("embedding_length")];
  return {
    num_key_value_heads: gguf.number("attention.head_count_kv"),
    attn_layer_offset: attending[0],
    attn_layer_period: period(attending) ?? gguf.number("block_count"),
    expert_layer_offset: routed[0] ?? expertOffset,
    expert_layer_period: period(routed) ?? expertPeriod,
    mamba_expand: inner && hidden ? inner / hidden : undefined,
    mamba_d_state: gguf.number("ssm.state_size"),
    mamba_d_conv: gguf.number("ssm.conv_kernel"),
    mamba_dt_rank: gguf.number("ssm.time_step_rank"),
  };
}

function period([first, second]: readonly number[]): number | undefined {
  return first !== undefined && second !== undefined ? second - first : undefined;
}

/** Gated DeltaNet of Qwen3-Next and Qwen 3.5: key and value heads have the same size unless the inner size implies otherwise. */
export function deltaNetFields(gguf: GgufFields): ConfigValues {
  const recurrent = gguf.list("attention.recurrent_layers");
  return {
    linear_num_value_heads: gguf.number("ssm.time_step_rank"),
    linear_num_key_heads: gguf.number("ssm.group_count"),
    linear_key_head_dim: gguf.number("ssm.state_size"),
    linear_value_head_dim: headSize(gguf) ?? gguf.number("ssm.state_size"),
    linear_conv_kernel_dim: gguf.number("ssm.conv_kernel"),
    full_attention_interval: gguf.number("full_attention_interval"),
    ...(recurrent && { layer_types: recurrent.map((state) => (state ? "linear_attention" : "full_attention")) }),
  };
}

/** Kimi Linear: layers without key-value heads use Kimi Delta Attention, all others latent attention. */
export function kimiLinearFields(gguf: GgufFields): ConfigValues {
  const heads = gguf.list("attention.head_count_kv") ?? [];
  const numbers = (state: boolean) => heads.flatMap((count, layer) => ((count === 0) === state ? [layer + 1] : []));
  return {
    linear_attn_config: {
      num_heads: gguf.number("attention.head_count"),
      head_dim: gguf.number("kda.head_dim"),
      short_conv_kernel_size: gguf.number("ssm.conv_kernel"),
      kda_layers: numbers(true),
      full_attn_layers: numbers(false),
    },
    num_shared_experts: gguf.number("expert_shared_count"),
    routed_expert_hidden_size: gguf.number("moe_latent_size"),
    attn_res_block_size: gguf.number("attn_res_block_size"),
  };
}

/** LFM2: layers without key-value heads are short convolutions. */
export function lfm2Fields(gguf: GgufFields): ConfigValues {
  return {
    ...kindsByHeads(gguf, "full_attention", "conv"),
    conv_L_cache: gguf.number("shortconv.l_cache"),
    block_auto_adjust_ff_dim: false,
    num_dense_layers: gguf.number("leading_dense_block_count"),
    ...(gguf.hasTensors && { use_expert_bias: gguf.someLayerHas("exp_probs_b.bias") }),
  };
}
