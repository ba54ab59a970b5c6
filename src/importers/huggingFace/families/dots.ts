import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { mixture } from "../feedForwardFields.js";

/** dots.llm1: query-key norm per head, experts after the first dense layers. */
export const dots1 = /* @__PURE__ */ decoderFamily((config) => ({
  bias: everyBias(config),
  queryKeyNorm: "per-head",
  feedForward: mixture(config, "corrected"),
}));
