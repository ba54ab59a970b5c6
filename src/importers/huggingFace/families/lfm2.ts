import type { LinearAttention } from "../../../models/attention.js";
import { groupedQueryOf } from "../attentionFields.js";
import type { ConfigFields } from "../configFields.js";
import { decoderStack } from "../decoderStack.js";
import { balancedBy, denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Bits per element of the state of a short convolution. */
const convolutionBits = 16;

/** A gated short convolution of LFM2: three input projections, a filter per channel, one output projection; its state is its recent inputs. */
function shortConvolutionOf(config: ConfigFields, hiddenSize: number): LinearAttention {
  const width = config.size("conv_L_cache");
  const biases = config.flag("conv_bias", false) ? 5 * hiddenSize : 0;
  return {
    kind: "linear",
    keyHeads: hiddenSize,
    valueHeads: hiddenSize,
    keyHeadSize: 1,
    valueHeadSize: 1,
    convolutionWidth: 0,
    stateBits: width * convolutionBits,
    update: "decay",
    extraParameters: width * hiddenSize + biases,
  };
}

/** The feed-forward size of LFM2: two thirds of the stated size, scaled and rounded up, unless disabled. */
function adjustedWidth(config: ConfigFields): number {
  const stated = config.size("block_ff_dim", "intermediate_size");
  if (!config.flag("block_auto_adjust_ff_dim", true)) return stated;
  const factor = config.raw("block_ffn_dim_multiplier") ?? 1;
  if (typeof factor !== "number" || !(factor > 0 && factor <= 64))
    throw config.malformed("block_ffn_dim_multiplier", "must be a number from 0 to 64");
  const width = Math.floor(factor * Math.floor((2 * stated) / 3));
  const multiple = config.optionalCount("block_multiple_of") || 256;
  return Math.ceil(width / multiple) * multiple;
}

/** LFM2: gated short convolutions with attention in some layers, with or without experts. */
export const lfm2: FamilyReader = (config) => {
  const full = config.counts("full_attn_idxs");
  const correction = config.flag("use_expert_bias", true);
  return decoderStack(config, {
    tied: config.flag("tie_embedding", true),
    layer: (index, hiddenSize) => {
      const kind = config.texts("layer_types")?.[index];
      const attention = kind === undefined ? (full?.includes(index) ?? true) : kind === "full_attention";
      const experts = config.has("num_experts") && hasExperts(config, index);
      return {
        attention: attention
          ? groupedQueryOf(config, hiddenSize, { queryKeyNorm: "per-head" })
          : shortConvolutionOf(config, hiddenSize),
        feedForward: experts
          ? expertsOf(config, balancedBy(correction ? config.size("num_experts") : 0))
          : denseOf(config, config.has("num_experts") ? {} : { intermediateSize: adjustedWidth(config) }),
      };
    },
  });
};
