import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { ungatedBlock } from "../feedForwardFields.js";

/** Scalars of Apertus's activation function in a checkpoint: two learned, two fixed. */
const activationScalars = 4;

/** Apertus: query-key norm per head, an ungated block with a learned activation. */
export const apertus = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  attentionParameters: activationScalars,
  feedForward: ungatedBlock(config),
}));
