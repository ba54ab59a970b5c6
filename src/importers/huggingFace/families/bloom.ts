import { decoderFamily } from "../decoderFamily.js";
import { hiddenSizeOf } from "../decoderStack.js";
import { fourfoldBlock } from "../feedForwardFields.js";
import { earlyContextTokens } from "../positionFields.js";

/** BLOOM: a norm after the embedding, ALiBi. */
export const bloom = /* @__PURE__ */ decoderFamily((config) => ({
  bias: "all",
  normVectors: 4,
  finalNormVectors: 2,
  tied: true,
  contextTokens: earlyContextTokens,
  extraParameters: 2 * hiddenSizeOf(config),
  feedForward: fourfoldBlock(config, "all"),
}));
