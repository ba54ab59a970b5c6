import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { ungatedBlock } from "../feedForwardFields.js";

/** Persimmon: layer norms, biases in all projections, an ungated block. */
export const persimmon = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  attentionParameters: config.flag("qk_layernorm", true)
    ? (4 * hiddenSizeOf(config)) / config.size("num_attention_heads")
    : 0,
  normVectors: 4,
  finalNormVectors: 2,
  feedForward: ungatedBlock(config, "all"),
}));
