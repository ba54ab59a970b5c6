import type { Attention, LinearAttention } from "../../models/attention.js";
import { groupedQueryOf, headsOf } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import { recurrentStateBits } from "./mambaFields.js";
import type { FamilyReader } from "./modelShape.js";

/** A gated delta net: decay and write strength a value head, two vectors of their biases, a norm of one head. */
function deltaNetOf(config: ConfigFields, hiddenSize: number): LinearAttention {
  const valueHeads = config.size("linear_num_value_heads");
  const valueHeadSize = config.size("linear_value_head_dim");
  return {
    kind: "linear",
    keyHeads: config.size("linear_num_key_heads"),
    valueHeads,
    keyHeadSize: config.size("linear_key_head_dim"),
    valueHeadSize,
    convolutionWidth: config.size("linear_conv_kernel_dim"),
    stateBits: recurrentStateBits,
    outputGate: "per-channel",
    extraParameters: 2 * valueHeads * hiddenSize + 2 * valueHeads + valueHeadSize,
  };
}

function attentionOf(config: ConfigFields, hiddenSize: number, index: number): Attention {
  const interval = config.optionalCount("full_attention_interval") || 4;
  const kind = config.texts("layer_types")?.[index] ?? ((index + 1) % interval ? "linear_attention" : "full_attention");
  if (kind === "linear_attention") return deltaNetOf(config, hiddenSize);
  if (kind !== "full_attention")
    throw config.malformed(`layer_types[${index}]`, "is neither linear nor full attention");
  const biased = config.flag("attention_bias", false);
  const gated = config.flag("attn_output_gate", true);
  const { queryHeads, headSize } = headsOf(config, hiddenSize);
  return groupedQueryOf(config, hiddenSize, {
    ...(biased && { bias: "all" as const }),
    queryKeyNorm: "per-head",
    outputGate: gated ? "per-channel" : "none",
    extraParameters: biased && gated ? queryHeads * headSize : 0,
  });
}

const qwenHybrid: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attentionOf(config, hiddenSize, index),
      feedForward:
        config.has("num_experts") && hasExperts(config, index)
          ? expertsOf(config, {
              sharedIntermediateSize: config.size("shared_expert_intermediate_size"),
              extraParameters: hiddenSize,
            })
          : denseOf(config),
    }),
  });

/** OLMo Hybrid: gated delta nets beside attention whose queries and keys are normalised over the whole projection. */
const olmoHybrid: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention:
        config.texts("layer_types")?.[index] === "full_attention"
          ? groupedQueryOf(config, hiddenSize, {
              ...(config.flag("attention_bias", false) && { bias: "all" as const }),
              queryKeyNorm: "whole",
            })
          : deltaNetOf(config, hiddenSize),
      feedForward: denseOf(config),
    }),
  });

/** Families that mix gated delta nets with full attention, by `model_type`. */
export const qwenHybridFamilies: { readonly [modelType: string]: FamilyReader } = {
  qwen3_next: qwenHybrid,
  qwen3_5: qwenHybrid,
  qwen3_5_moe: qwenHybrid,
  olmo_hybrid: olmoHybrid,
};
