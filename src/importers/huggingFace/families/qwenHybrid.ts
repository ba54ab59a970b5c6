import type { Attention } from "../../../models/attention.js";
import { groupedQueryOf, headsOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack } from "../decoderStack.js";
import { deltaNetOf } from "../deltaNetFields.js";
import { denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

function attentionOf(config: ConfigFields, hiddenSize: number, index: number): Attention {
  const interval = config.optionalCount("full_attention_interval") || 4;
  const kind = config.texts("layer_types")?.[index] ?? ((index + 1) % interval ? "linear_attention" : "full_attention");
  if (kind === "linear_attention") return deltaNetOf(config, hiddenSize);
  if (kind !== "full_attention")
    throw config.malformed(`layer_types[${index}]`, "must be linear_attention or full_attention");
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

/** Qwen3-Next and Qwen 3.5: Gated DeltaNet with gated full attention in every fourth layer. */
export const qwenHybrid: FamilyReader = (config) =>
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
