import { decoderFamily } from "../decoderFamily.js";
import { fourfoldBlock } from "../feedForwardFields.js";
import { learnedPositions } from "../positionFields.js";

/** StarCoder and GPT-BigCode: multi-query attention unless disabled. */
export const gptBigCode = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  keyValueHeads: config.flag("multi_query", true) ? 1 : config.size("n_head"),
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  extraParameters: learnedPositions(config),
  feedForward: fourfoldBlock(config, "all"),
}));

/** StarCoder 2: grouped-query attention, optionally with a window. */
export const starcoder2 = /* @__PURE__ */ decoderFamily((config) => {
  const bias = config.flag("use_bias", true) ? "all" : "none";
  const windowTokens = config.optionalCount("sliding_window") || undefined;
  return {
    bias,
    normVectors: 4,
    finalNormVectors: 2,
    tied: true,
    windowTokens: () => windowTokens,
    feedForward: fourfoldBlock(config, bias, "intermediate_size"),
  };
});
