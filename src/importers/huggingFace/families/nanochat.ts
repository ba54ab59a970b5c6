import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { ungatedBlock } from "../feedForwardFields.js";

/** nanochat: norms without parameters, an ungated block. */
export const nanochat = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  normVectors: 0,
  finalNormVectors: 0,
  feedForward: ungatedBlock(config),
}));
