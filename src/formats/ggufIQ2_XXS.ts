import type { NumericFormat } from "./numericFormat.js";

/**
 * An 8-bit code and 7 sign bits per 8 weights, a scale per 32: 2.0625 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ2_XXS = {
  id: "gguf-iq2-xxs",
  name: "GGUF IQ2_XXS",
  elementBits: 1.875,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
