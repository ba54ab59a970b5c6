import type { Attention, LinearAttention } from "../../../models/attention.js";
import { groupedQueryOf } from "../attentionFields.js";
import { inwardBias } from "../biasFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack, layersOf } from "../decoderStack.js";
import { mixture } from "../feedForwardFields.js";
import { latentOf } from "../latentFields.js";
import { recurrentStateBits } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Ling 2.5: lightning attention with a norm over all heads and, unless disabled, a query-key norm. */
function lightningOf(config: ConfigFields, heads: number, headSize: number): LinearAttention {
  const norms = config.flag("use_qk_norm", true) ? 2 * headSize : 0;
  return {
    kind: "linear",
    keyHeads: heads,
    valueHeads: heads,
    keyHeadSize: headSize,
    valueHeadSize: headSize,
    convolutionWidth: 0,
    stateBits: recurrentStateBits,
    update: "decay",
    outputGate: "per-channel",
    extraParameters: heads * headSize + norms,
  };
}

/** Ling 3: Kimi Delta Attention, with decay and gate of low rank, or of full rank if `no_kda_lora` is set. */
function deltaOf(config: ConfigFields, hiddenSize: number, heads: number, headSize: number): LinearAttention {
  const channels = heads * headSize;
  const fullRank = config.flag("no_kda_lora", false);
  const projections = fullRank ? hiddenSize * channels : 2 * headSize * (hiddenSize + channels);
  return {
    kind: "linear",
    keyHeads: heads,
    valueHeads: heads,
    keyHeadSize: headSize,
    valueHeadSize: headSize,
    convolutionWidth: config.size("short_conv_kernel_size"),
    stateBits: recurrentStateBits,
    ...(fullRank && { outputGate: "per-channel" as const }),
    extraParameters: projections + hiddenSize * heads + heads + channels + headSize,
  };
}

const gates: { readonly [granularity: string]: "per-head" | "per-channel" } = {
  head_wise: "per-head",
  element_wise: "per-channel",
};

/** Full attention layers: latent attention, or grouped-query attention in Ring-linear. */
function fullOf(config: ConfigFields, hiddenSize: number): Attention {
  const granularity = config.text("gated_attention_proj_granularity_type");
  const outputGate = granularity === undefined ? undefined : gates[granularity];
  if (granularity !== undefined && outputGate === undefined)
    throw config.malformed("gated_attention_proj_granularity_type", 'must be "head_wise" or "element_wise"');
  if (config.has("kv_lora_rank")) return { ...latentOf(config), ...(outputGate && { outputGate }) };
  return groupedQueryOf(config, hiddenSize, {
    bias: inwardBias(config, "use_qkv_bias"),
    queryKeyNorm: config.flag("use_qk_norm", false) ? "per-head" : "none",
    outputGate,
  });
}

/** Ling and Ring from 2.5: in each complete group, all layers but the last are linear; layers after the last complete group are full. */
export const lingHybrid: FamilyReader = (config) => {
  const group = config.size("layer_group_size");
  const whole = Math.floor(layersOf(config) / group) * group;
  const blocks = mixture(config, config.flag("moe_router_enable_expert_bias", true) ? "corrected" : "plain");
  return decoderStack(config, {
    layer: (index, hiddenSize) => {
      const heads = config.size("num_attention_heads");
      const headSize = config.optionalCount("head_dim") || Math.floor(hiddenSize / heads);
      const linear = () =>
        config.has("short_conv_kernel_size")
          ? deltaOf(config, hiddenSize, heads, headSize)
          : lightningOf(config, heads, headSize);
      const full = (index + 1) % group === 0 || index >= whole;
      return { attention: full ? fullOf(config, hiddenSize) : linear(), feedForward: blocks(index) };
    },
  });
};
