import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { corrections, expertsOf, fourfoldBlock } from "../feedForwardFields.js";
import { learnedPositions } from "../positionFields.js";

/** GPT-2: learned positions, biases in all projections, an ungated block. */
export const gpt2 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  extraParameters: learnedPositions(config),
  feedForward: fourfoldBlock(config, "all"),
}));

/** GPT-1: GPT-2 without a final norm. */
export const gpt1 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  normVectors: 4,
  finalNormVectors: 0,
  tied: true,
  extraParameters: learnedPositions(config),
  feedForward: fourfoldBlock(config, "all"),
}));

/** gpt-oss: experts in every layer, sliding windows in every second layer, and attention sinks. */
export const gptOss = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config, "attention_bias", true),
  sinks: "per-head",
  windowTokens: (index) => (index % 2 ? undefined : config.size("sliding_window")),
  feedForward: () => expertsOf(config, { bias: "all", extraParameters: corrections(config) }),
}));
