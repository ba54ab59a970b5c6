import { UnsupportedArchitectureError } from "../../../errors/unsupportedArchitectureError.js";
import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { fourfoldBlock } from "../feedForwardFields.js";
import { earlyContextTokens, learnedPositions } from "../positionFields.js";

/** OPT: learned positions, biases in all projections, norms before or after each block. */
export const opt = /* @__PURE__ */ decoderFamily((config) => {
  const bias = config.flag("enable_bias", true) ? "all" : "none";
  const narrow = config.optionalCount("word_embed_proj_dim") ?? hiddenSizeOf(config);
  if (narrow !== hiddenSizeOf(config))
    throw new UnsupportedArchitectureError("opt", "an embedding narrower than the layers (word_embed_proj_dim)");
  const normVectors = config.flag("layer_norm_elementwise_affine", true) ? 2 : 0;
  const finalNorm = config.flag("do_layer_norm_before", true) && !config.flag("_remove_final_layer_norm", false);
  return {
    bias,
    normVectors: 2 * normVectors,
    finalNormVectors: finalNorm ? normVectors : 0,
    tied: true,
    extraParameters: learnedPositions(config, 2),
    feedForward: fourfoldBlock(config, bias, "ffn_dim"),
  };
});

/** XGLM: OPT with fixed positions. */
export const xglm = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  contextTokens: earlyContextTokens,
  feedForward: fourfoldBlock(config, "all", "ffn_dim"),
}));
