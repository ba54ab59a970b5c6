import { decoderFamily } from "../decoderFamily.js";
import { expertsOf } from "../feedForwardFields.js";

/** Grok-1 and 2: experts in every layer, norms before and after each block. */
export const grok1 = /* @__PURE__ */ decoderFamily((config) => ({
  tied: true,
  normVectors: 4,
  feedForward: () => expertsOf(config),
}));
