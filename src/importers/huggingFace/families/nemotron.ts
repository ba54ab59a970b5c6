import { decoderFamily } from "../decoderFamily.js";
import { fourfoldBlock } from "../feedForwardFields.js";

/** Nemotron 3 and 4: layer norms, an ungated block. */
export const nemotron = /* @__PURE__ */ decoderFamily((config) => ({
  bias: config.flag("attention_bias", false) ? "all" : "none",
  normVectors: 4,
  finalNormVectors: 2,
  feedForward: fourfoldBlock(config, config.flag("mlp_bias", false) ? "all" : "none", "intermediate_size"),
}));
