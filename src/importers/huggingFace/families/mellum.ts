import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { denseOf, expertsOf, hasExperts } from "../feedForwardFields.js";

/** Mellum: query-key norm per head, experts in some layers. */
export const mellum = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: (index) => (hasExperts(config, index) ? expertsOf(config) : denseOf(config)),
}));
