import { decoderStack } from "../decoderStack.js";
import { firstMambaOf } from "../firstMambaFields.js";
import { type MambaNames, mambaOf } from "../mambaFields.js";
import type { FamilyReader } from "../modelShape.js";

/** Maximum context assumed for models without positions: the longest that Mamba was evaluated at. */
const evaluatedContextTokens = 1_048_576;

/** Mamba (version 1). */
export const mamba: FamilyReader = (config, warnings) => {
  warnings.push(`A state-space model has no maximum context; ${evaluatedContextTokens} tokens were assumed.`);
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

/** Mamba-2. */
export const mamba2: FamilyReader = (config, warnings) => {
  warnings.push(`A state-space model has no maximum context; ${evaluatedContextTokens} tokens were assumed.`);
  return decoderStack(config, {
    contextTokens: evaluatedContextTokens,
    layer: () => ({
      attention: mambaOf(config, mamba2Names),
      feedForward: null,
    }),
  });
};
