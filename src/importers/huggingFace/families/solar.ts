import { inwardBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { mixture } from "../feedForwardFields.js";

/** Solar Open: experts with a correction bias. */
export const solarOpen = /* @__PURE__ */ decoderFamily((config) => ({
  bias: inwardBias(config),
  feedForward: mixture(config, "corrected"),
}));
