import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { gatedBlock } from "../feedForwardFields.js";

/** Helium: same shape as Llama. */
export const helium = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config),
  feedForward: () => gatedBlock(config),
}));
