import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { ungatedBlock } from "../feedForwardFields.js";

/** Scalars of Apertus's activation in a checkpoint: two that are learned and two that are fixed. */
const activationScalars = 4;

/** Apertus: normalised heads, an ungated block with a learned activation. */
export const apertus = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  attentionParameters: activationScalars,
  feedForward: ungatedBlock(config),
}));
