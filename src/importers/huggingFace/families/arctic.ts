import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { expertsOf } from "../feedForwardFields.js";

/** Arctic: experts in parallel with a dense block. */
export const arctic = /* @__PURE__ */ decoderFamily((config) => ({
  normVectors: config.flag("use_residual", true) ? 3 : 2,
  feedForward: () =>
    expertsOf(config, { sharedIntermediateSize: config.flag("use_residual", true) ? hiddenSizeOf(config) : 0 }),
}));
