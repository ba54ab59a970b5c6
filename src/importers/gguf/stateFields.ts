import type { ConfigValues, GgufFields } from "./ggufFields.js";

/** Width of one of the heads that an inner width is divided into. */
function headSize(own: GgufFields): number | undefined {
  const [inner, heads] = [own.number("ssm.inner_size"), own.number("ssm.time_step_rank")];
  return inner && heads ? inner / heads : undefined;
}

/** The layers of two kinds that a list of key-value heads tells apart: none where a layer keeps a state. */
export function kindsByHeads(own: GgufFields, attending: string, other: string): ConfigValues {
  const heads = own.list("attention.head_count_kv");
  return heads
    ? { layer_types: heads.map((count) => (count ? attending : other)), num_key_value_heads: Math.max(...heads) }
    : {};
}

/** Mamba-2 under the names of Bamba, Granite 4 and Falcon-H1. */
export function bambaFields(own: GgufFields): ConfigValues {
  return {
    mamba_n_heads: own.number("ssm.time_step_rank"),
    mamba_d_head: headSize(own),
    mamba_d_ssm: own.number("ssm.inner_size"),
    mamba_d_state: own.number("ssm.state_size"),
    mamba_n_groups: own.number("ssm.group_count"),
    mamba_d_conv: own.number("ssm.conv_kernel"),
    ...(own.hasTensors && { mamba_rms_norm: own.someLayerHas("ssm_norm.weight") }),
  };
}

/** Granite 4: Mamba-2 where a layer has no key-value heads; the block that every token passes is the shared expert. */
export function graniteHybridFields(own: GgufFields): ConfigValues {
  const shared = own.number("expert_shared_feed_forward_length");
  return {
    ...bambaFields(own),
    ...kindsByHeads(own, "attention", "mamba"),
    shared_intermediate_size: shared ?? own.number("feed_forward_length"),
    intermediate_size: own.number("feed_forward_length"),
  };
}

/** Nemotron-H: each layer is one block, told apart by its key-value heads and the width of its feed-forward block. */
export function nemotronHybridFields(own: GgufFields): ConfigValues {
  const [heads, widths] = [own.list("attention.head_count_kv"), own.list("feed_forward_length")];
  const block = own.number("expert_count") ? "moe" : "mlp";
  return {
    ...(heads &&
      widths && {
        layers_block_type: heads.map((count, layer) => (count ? "attention" : widths[layer] ? block : "mamba")),
        num_key_value_heads: Math.max(...heads),
        intermediate_size: Math.max(...widths),
      }),
    mamba_num_heads: own.number("ssm.time_step_rank"),
    mamba_head_dim: headSize(own),
    ssm_state_size: own.number("ssm.state_size"),
    n_groups: own.number("ssm.group_count"),
    conv_kernel: own.number("ssm.conv_kernel"),
    moe_latent_size: own.number("moe_latent_size"),
    moe_shared_expert_intermediate_size: own.number("expert_shared_feed_forward_length"),
    n_shared_experts: 1,
  };
}

/** The first Mamba. */
export function mambaFields(own: GgufFields): ConfigValues {
  return {
    intermediate_size: own.number("ssm.inner_size"),
    state_size: own.number("ssm.state_size"),
    conv_kernel: own.number("ssm.conv_kernel"),
    time_step_rank: own.number("ssm.time_step_rank"),
  };
}

/** Mamba-2 by itself. */
export function mamba2Fields(own: GgufFields): ConfigValues {
  return {
    num_heads: own.number("ssm.time_step_rank"),
    head_dim: headSize(own),
    state_size: own.number("ssm.state_size"),
    n_groups: own.number("ssm.group_count"),
    conv_kernel: own.number("ssm.conv_kernel"),
  };
}

/** Period and offset of Jamba's layers with experts where no tensors say otherwise, from its configuration class. */
const [expertPeriod, expertOffset] = [2, 1] as const;

/** Jamba: attention where a layer has key-value heads, experts where it has a router. */
export function jambaFields(own: GgufFields): ConfigValues {
  const attending = (own.list("attention.head_count_kv") ?? []).flatMap((count, layer) => (count ? [layer] : []));
  const routed = own.layersWith("ffn_gate_inp.weight");
  const [inner, hidden] = [own.number("ssm.inner_size"), own.number("embedding_length")];
  return {
    num_key_value_heads: own.number("attention.head_count_kv"),
    attn_layer_offset: attending[0],
    attn_layer_period: period(attending) ?? own.number("block_count"),
    expert_layer_offset: routed[0] ?? expertOffset,
    expert_layer_period: period(routed) ?? expertPeriod,
    mamba_expand: inner && hidden ? inner / hidden : undefined,
    mamba_d_state: own.number("ssm.state_size"),
    mamba_d_conv: own.number("ssm.conv_kernel"),
    mamba_dt_rank: own.number("ssm.time_step_rank"),
  };
}

function period([first, second]: readonly number[]): number | undefined {
  return first !== undefined && second !== undefined ? second - first : undefined;
}

/** Gated delta nets of Qwen3-Next and Qwen 3.5: one size for keys and values unless the inner width says otherwise. */
export function deltaNetFields(own: GgufFields): ConfigValues {
  const recurrent = own.list("attention.recurrent_layers");
  return {
    linear_num_value_heads: own.number("ssm.time_step_rank"),
    linear_num_key_heads: own.number("ssm.group_count"),
    linear_key_head_dim: own.number("ssm.state_size"),
    linear_value_head_dim: headSize(own) ?? own.number("ssm.state_size"),
    linear_conv_kernel_dim: own.number("ssm.conv_kernel"),
    full_attention_interval: own.number("full_attention_interval"),
    ...(recurrent && { layer_types: recurrent.map((state) => (state ? "linear_attention" : "full_attention")) }),
  };
}

/** Kimi Linear: Kimi delta attention where a layer has no key-value heads, latent attention elsewhere. */
export function kimiLinearFields(own: GgufFields): ConfigValues {
  const heads = own.list("attention.head_count_kv") ?? [];
  const numbers = (state: boolean) => heads.flatMap((count, layer) => ((count === 0) === state ? [layer + 1] : []));
  return {
    linear_attn_config: {
      num_heads: own.number("attention.head_count"),
      head_dim: own.number("kda.head_dim"),
      short_conv_kernel_size: own.number("ssm.conv_kernel"),
      kda_layers: numbers(true),
      full_attn_layers: numbers(false),
    },
    num_shared_experts: own.number("expert_shared_count"),
    routed_expert_hidden_size: own.number("moe_latent_size"),
    attn_res_block_size: own.number("attn_res_block_size"),
  };
}

/** LFM2: a short convolution where a layer has no key-value heads. */
export function lfm2Fields(own: GgufFields): ConfigValues {
  return {
    ...kindsByHeads(own, "full_attention", "conv"),
    conv_L_cache: own.number("shortconv.l_cache"),
    block_auto_adjust_ff_dim: false,
    num_dense_layers: own.number("leading_dense_block_count"),
    ...(own.hasTensors && { use_expert_bias: own.someLayerHas("exp_probs_b.bias") }),
  };
}
