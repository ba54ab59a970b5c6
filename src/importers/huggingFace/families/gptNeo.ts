import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { fourfoldBlock } from "../feedForwardFields.js";
import { learnedPositions } from "../positionFields.js";

/** GPT-Neo: sliding-window attention in every second layer. */
export const gptNeo = /* @__PURE__ */ decoderFamily((config) => {
  const kinds = config.texts("attention_layers");
  return {
    attentionParameters: hiddenSizeOf(config),
    normVectors: 4,
    finalNormVectors: 2,
    tied: true,
    extraParameters: learnedPositions(config),
    windowTokens: (index) =>
      (kinds ? kinds[index] === "local" : index % 2 === 1) ? config.size("window_size") : undefined,
    feedForward: fourfoldBlock(config, "all", "intermediate_size"),
  };
});

/** GPT-J and CodeGen: parallel attention and feed-forward blocks. */
export const gptJ = /* @__PURE__ */ decoderFamily((config) => ({
  normVectors: 2,
  finalNormVectors: 2,
  headBias: true,
  feedForward: fourfoldBlock(config, "all"),
}));

/** GPT-NeoX and Pythia: layer norms, biases in all projections. */
export const gptNeoX = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("attention_bias", true) ? "all" : "none",
  normVectors: 4,
  finalNormVectors: 2,
  feedForward: fourfoldBlock(config, "all", "intermediate_size"),
}));
