import type { NumericFormat } from "./numericFormat.js";

/**
 * Codes of 8 bits for 4 weights and 7 sign bits for 8, a scale for 32: 3.0625 bits.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ3_XXS = {
  id: "gguf-iq3-xxs",
  name: "GGUF IQ3_XXS",
  elementBits: 2.875,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
