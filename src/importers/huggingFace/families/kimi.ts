import type { Attention, LinearAttention } from "../../../models/attention.js";
import type { FeedForward } from "../../../models/feedForward.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, hiddenSizeOf } from "../decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import { latentOf } from "../latentFields.js";
import { recurrentStateBits } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Kimi Delta Attention: low-rank decay per channel, write strength per head, and an output gate of full or low rank. */
export function deltaAttentionOf(linear: ConfigFields, hiddenSize: number): LinearAttention {
  const heads = linear.size("linear_num_heads", "num_heads");
  const headSize = linear.size("linear_head_dim", "head_dim");
  const channels = heads * headSize;
  const fullRank = linear.flag("use_full_rank_gate", false);
  const lowRank = hiddenSize * headSize + headSize * channels;
  const decayScales = linear.has("gate_lower_bound") ? headSize : heads;
  return {
    kind: "linear",
    keyHeads: heads,
    valueHeads: heads,
    keyHeadSize: headSize,
    valueHeadSize: headSize,
    convolutionWidth: linear.size("linear_conv_kernel_dim", "short_conv_kernel_size"),
    stateBits: recurrentStateBits,
    ...(fullRank && { outputGate: "per-channel" as const }),
    extraParameters: lowRank * (fullRank ? 1 : 2) + channels + hiddenSize * heads + decayScales + headSize,
  };
}

function feedForwardOf(config: ConfigFields, index: number): FeedForward {
  if (!config.has("num_experts") || !hasExperts(config, index)) return denseOf(config);
  const latentSize = config.optionalCount("routed_expert_hidden_size");
  const norm = latentSize && config.flag("latent_moe_use_norm", false) ? latentSize : 0;
  return expertsOf(config, {
    sharedIntermediateSize:
      (config.optionalCount("num_shared_experts", "n_shared_experts") ?? 0) * config.size("moe_intermediate_size"),
    balancing: "routing-bias",
    extraParameters: config.size("num_experts") + norm,
    ...(latentSize && { latentSize }),
  });
}

/** Tells whether a layer is recurrent: from lists of layer numbers (starting at 1), or from layer types in newer files. */
function isLinear(config: ConfigFields, linear: ConfigFields, index: number): boolean {
  const layer = index + 1;
  if (linear.counts("kda_layers")?.includes(layer)) return true;
  if (linear.counts("full_attn_layers")?.includes(layer)) return false;
  const kind = config.texts("layer_types")?.[index];
  if (kind === "linear_attention") return true;
  if (kind === "full_attention") return false;
  throw config.malformed("linear_attn_config", `must list layer ${layer} under kda_layers or full_attn_layers`);
}

function attentionOf(config: ConfigFields, linear: ConfigFields, index: number): Attention {
  if (isLinear(config, linear, index)) return deltaAttentionOf(linear, hiddenSizeOf(config));
  const outputGate = config.flag("mla_use_output_gate", false) ? ({ outputGate: "per-channel" } as const) : {};
  return { ...latentOf(config), ...outputGate };
}

/** Kimi Linear and Kimi K3: Kimi Delta Attention and latent attention; K3 also mixes the residuals of earlier layers. */
export const kimiLinear: FamilyReader = (config) => {
  const linear = config.child("linear_attn_config") ?? config;
  const hiddenSize = hiddenSizeOf(config);
  const mixed = config.has("attn_res_block_size");
  return decoderStack(config, {
    ...(mixed && { finalNormParameters: 3 * hiddenSize }),
    layer: (index) => ({
      attention: attentionOf(config, linear, index),
      feedForward: feedForwardOf(config, index),
      ...(mixed && { normParameters: 6 * hiddenSize }),
    }),
  });
};
