import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { AttentionBias, LinearAttention } from "../../models/attention.js";
import type { FeedForward } from "../../models/feedForward.js";
import { groupedQueryOf } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack, hiddenSizeOf, layersOf } from "./decoderStack.js";
import { denseOf, expertsOf, hasExperts } from "./feedForwardFields.js";
import { bambaNames, mambaOf } from "./mambaFields.js";
import type { FamilyReader, Layer } from "./modelShape.js";

/** Bits of one element that a short convolution keeps. */
const convolutionBits = 16;

function biasOf(config: ConfigFields, hiddenSize: number) {
  const bias: AttentionBias = config.flag("attention_bias", false) ? "all" : "none";
  return groupedQueryOf(config, hiddenSize, { ...(bias === "all" && { bias }) });
}

function gatedBlock(config: ConfigFields): FeedForward {
  return denseOf(config, { bias: config.flag("mlp_bias", false) ? "all" : "none" });
}

/** Whether a layer attends; the others have a state. Kinds were renamed between versions of transformers. */
function attends(config: ConfigFields, index: number): boolean {
  const kind = (config.texts("layer_types") ?? config.texts("layers_block_type"))?.[index];
  if (kind === undefined) return config.counts("attn_layer_indices")?.includes(index) ?? false;
  if (kind === "attention" || kind === "full_attention") return true;
  if (kind === "mamba" || kind === "linear_attention") return false;
  throw new UnsupportedArchitectureError(
    config.text("model_type") ?? "",
    `a layer of kind ${JSON.stringify(kind.slice(0, 30))}`,
  );
}

const bamba: FamilyReader = (config) =>
  decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attends(config, index) ? biasOf(config, hiddenSize) : mambaOf(config, bambaNames),
      feedForward: gatedBlock(config),
    }),
  });

/** Granite 4: experts beside a block that every token passes, or that block alone. */
const graniteHybrid: FamilyReader = (config) => {
  const sharedIntermediateSize = config.size("shared_intermediate_size");
  const experts = config.optionalCount("num_local_experts") ?? 0;
  return decoderStack(config, {
    layer: (index, hiddenSize) => ({
      attention: attends(config, index) ? biasOf(config, hiddenSize) : mambaOf(config, bambaNames),
      feedForward: experts
        ? expertsOf(config, { sharedIntermediateSize })
        : denseOf(config, { intermediateSize: sharedIntermediateSize }),
    }),
  });
};

/** Falcon-H1: attention and Mamba-2 side by side, which count as two layers here, the second with the feed-forward block. */
const falconH1: FamilyReader = (config) => {
  const hiddenSize = hiddenSizeOf(config);
  const inner = config.optionalCount("mamba_d_ssm") || (config.optionalCount("mamba_expand") || 2) * hiddenSize;
  const names = { ...bambaNames, outwardBias: "projectors_bias" };
  const norm = config.flag("mamba_rms_norm", true) ? "learned" : "none";
  const halves: readonly Layer[] = [
    { attention: mambaOf(config, names, norm, inner), feedForward: null, normParameters: 0 },
    { attention: biasOf(config, hiddenSize), feedForward: gatedBlock(config), normParameters: 2 * hiddenSize },
  ];
  return decoderStack(config, {
    layers: 2 * layersOf(config),
    layer: (index) => halves[index % halves.length] as Layer,
  });
};

/** A gated short convolution of LFM2: three projections inwards, a filter a channel, one outwards; its inputs are its state. */
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

/** The width of LFM2's blocks: two thirds of the stated one, scaled and rounded up, unless switched off. */
function adjustedWidth(config: ConfigFields): number {
  const stated = config.size("block_ff_dim", "intermediate_size");
  if (!config.flag("block_auto_adjust_ff_dim", true)) return stated;
  const factor = config.raw("block_ffn_dim_multiplier") ?? 1;
  if (typeof factor !== "number" || !(factor > 0 && factor <= 64))
    throw config.malformed("block_ffn_dim_multiplier", "is not a number from 0 to 64");
  const width = Math.floor(factor * Math.floor((2 * stated) / 3));
  const multiple = config.optionalCount("block_multiple_of") || 256;
  return Math.ceil(width / multiple) * multiple;
}

const lfm2: FamilyReader = (config) => {
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
          ? expertsOf(config, { extraParameters: correction ? config.size("num_experts") : 0 })
          : denseOf(config, config.has("num_experts") ? {} : { intermediateSize: adjustedWidth(config) }),
      };
    },
  });
};

/** Families that mix attention with layers of a fixed state, by `model_type`. */
export const mixedStateFamilies: { readonly [modelType: string]: FamilyReader } = {
  bamba,
  granitemoehybrid: graniteHybrid,
  falcon_h1: falconH1,
  lfm2,
  lfm2_moe: lfm2,
};
