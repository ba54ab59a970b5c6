import type { NumericFormat } from "./numericFormat.js";

/**
 * An 8-bit code per 4 weights, 7 sign bits per 8, a scale per 32: 3.0625 bits per weight.
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
