import { decoderFamily } from "../decoderFamily.js";
import { mixture } from "../feedForwardFields.js";
import { windowExceptEvery } from "../windowFields.js";

/** EXAONE 3: same shape as Llama. */
export const exaone = /* @__PURE__ */ decoderFamily(() => ({}));

/** EXAONE 4: query-key norm per head, three windowed layers for each full layer. */
export const exaone4 = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  queryKeyNorm: "per-head",
  windowTokens: windowExceptEvery(config, 4, warnings),
}));

/** K-EXAONE: EXAONE 4 with experts. */
export const exaoneMoe = /* @__PURE__ */ decoderFamily((config) => ({
  queryKeyNorm: "per-head",
  feedForward: mixture(config, "corrected"),
}));
