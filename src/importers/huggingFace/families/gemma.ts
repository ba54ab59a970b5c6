import { everyBias } from "../biasFields.js";
import { decoderFamily } from "../decoderFamily.js";
import { windowExceptEvery } from "../windowFields.js";

/** Gemma 1. */
export const gemma = /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), tied: true }));

/** Gemma 2: sliding windows in every second layer, and norms before and after each block. */
export const gemma2 = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  bias: everyBias(config),
  tied: true,
  normVectors: 4,
  windowTokens: windowExceptEvery(config, 2, warnings),
}));

/** Gemma 3: five windowed layers for each full layer. */
export const gemma3 = /* @__PURE__ */ decoderFamily((config, warnings) => ({
  bias: everyBias(config),
  tied: true,
  normVectors: 4,
  queryKeyNorm: "per-head",
  windowTokens: windowExceptEvery(config, config.optionalCount("sliding_window_pattern") || 6, warnings),
  contextTokens: 131072,
}));

/** VaultGemma: Gemma trained with differential privacy. */
export const vaultGemma = /* @__PURE__ */ decoderFamily((config) => ({ bias: everyBias(config), tied: true }));
