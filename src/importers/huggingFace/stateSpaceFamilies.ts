import type { StateSpaceAttention } from "../../models/attention.js";
import { groupedQueryOf } from "./attentionFields.js";
import type { ConfigFields } from "./configFields.js";
import { decoderStack } from "./decoderStack.js";
import { denseOf, expertsOf } from "./feedForwardFields.js";
import { type MambaNames, mambaOf, recurrentStateBits } from "./mambaFields.js";
import type { FamilyReader } from "./modelShape.js";

/** Context that is stated for models without positions: what Mamba was evaluated at. */
const evaluatedContextTokens = 1_048_576;

interface FirstMambaFields {
  readonly state: string;
  readonly width: string;
  readonly rank: string;
  readonly inner: number;
  readonly convolutionBias: boolean;
  readonly projectionBias: boolean;
  readonly norms: "none" | "learned";
}

/** A layer of the first Mamba: one head a channel, and a step derived through a low rank. */
function firstMambaOf(config: ConfigFields, fields: FirstMambaFields): StateSpaceAttention {
  const { inner, convolutionBias, projectionBias, norms } = fields;
  const stateSize = config.size(fields.state);
  const hiddenSize = config.size("hidden_size", "d_model");
  const stated = config.raw(fields.rank);
  const timeStepRank =
    stated === undefined || stated === "auto" ? Math.ceil(hiddenSize / 16) : config.size(fields.rank);
  const extraParameters =
    (convolutionBias ? inner : 0) +
    (projectionBias ? 2 * inner + hiddenSize : 0) +
    (norms === "learned" ? timeStepRank + 2 * stateSize : 0);
  return {
    kind: "state-space",
    heads: inner,
    headSize: 1,
    stateSize,
    groups: 1,
    convolutionWidth: config.size(fields.width),
    stateBits: recurrentStateBits,
    timeStepRank,
    ...(extraParameters && { extraParameters }),
  };
}

const mamba: FamilyReader = (config, warnings) => {
  warnings.push(`A state-space model has no longest context; ${evaluatedContextTokens} tokens were assumed.`);
  const hiddenSize = config.size("hidden_size", "d_model");
  const inner = config.optionalCount("intermediate_size") || (config.optionalCount("expand") || 2) * hiddenSize;
  const fields = { state: "state_size", width: "conv_kernel", rank: "time_step_rank", inner, norms: "none" as const };
  const biases = {
    convolutionBias: config.flag("use_conv_bias", true),
    projectionBias: config.flag("use_bias", false),
  };
  return decoderStack(config, {
    tied: true,
    contextTokens: evaluatedContextTokens,
    layer: () => ({ attention: firstMambaOf(config, { ...fields, ...biases }), feedForward: null }),
  });
};

const mamba2Names: MambaNames = {
  heads: "num_heads",
  headSize: "head_dim",
  state: "state_size",
  groups: "n_groups",
  width: "conv_kernel",
  convolutionBias: "use_conv_bias",
  inwardBias: "use_bias",
  outwardBias: "use_bias",
};

const mamba2: FamilyReader = (config, warnings) => {
  warnings.push(`A state-space model has no longest context; ${evaluatedContextTokens} tokens were assumed.`);
  return decoderStack(config, {
    contextTokens: evaluatedContextTokens,
    layer: () => ({
      attention: mambaOf(config, mamba2Names),
      feedForward: null,
    }),
  });
};

/** Jamba: the first Mamba with learned norms, attention in every n-th layer, experts in every m-th. */
const jamba: FamilyReader = (config) =>
  decoderStack(config, {
    contextTokens: config.size("max_position_embeddings"),
    layer: (index, hiddenSize) => {
      const isAt = (period: string, offset: string) =>
        index % config.size(period) === (config.optionalCount(offset) ?? 0);
      const inner = config.size("mamba_expand") * hiddenSize;
      const biases = {
        convolutionBias: config.flag("mamba_conv_bias", true),
        projectionBias: config.flag("mamba_proj_bias", false),
      };
      const fields = {
        state: "mamba_d_state",
        width: "mamba_d_conv",
        rank: "mamba_dt_rank",
        norms: "learned" as const,
      };
      const experts = config.size("num_experts") > 1 && isAt("expert_layer_period", "expert_layer_offset");
      return {
        attention: isAt("attn_layer_period", "attn_layer_offset")
          ? groupedQueryOf(config, hiddenSize)
          : firstMambaOf(config, { ...fields, inner, ...biases }),
        feedForward: experts ? expertsOf(config) : denseOf(config),
      };
    },
  });

/** Families built on state-space layers, by `model_type`. */
export const stateSpaceFamilies: { readonly [modelType: string]: FamilyReader } = {
  mamba,
  falcon_mamba: mamba,
  mamba2,
  jamba,
};
