import type { NumericFormat } from "./numericFormat.js";

/**
 * A 9-bit code and 7 sign bits per 8 weights, a scale per 16: 2.3125 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ2_XS = {
  id: "gguf-iq2-xs",
  name: "GGUF IQ2_XS",
  elementBits: 2,
  overheads: [
    { kind: "scale", bits: 4, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
