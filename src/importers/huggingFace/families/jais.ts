import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { ungatedBlock } from "../feedForwardFields.js";

/** Jais 2: layer norms, biases in all projections, an ungated block. */
export const jais2 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config, "attention_bias", true),
  normVectors: 4,
  finalNormVectors: 2,
  feedForward: ungatedBlock(config, config.flag("mlp_bias", true) ? "all" : "none"),
}));
