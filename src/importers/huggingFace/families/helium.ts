import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { gatedBlock } from "../feedForwardFields.js";

/** Helium: Llama under its own name. */
export const helium = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config),
  feedForward: () => gatedBlock(config),
}));
