import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { gatedBlock } from "../feedForwardFields.js";

/** HyperCLOVA X: Llama with norms before and after each block. */
export const hyperclovax = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  normVectors: config.flag("use_post_norm", true) ? 4 : 2,
  feedForward: () => gatedBlock(config),
}));
