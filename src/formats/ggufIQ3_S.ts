import type { NumericFormat } from "./numericFormat.js";

/**
 * A 9-bit code per 4 weights, 8 sign bits per 8, a scale per 32: 3.4375 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ3_S = {
  id: "gguf-iq3-s",
  name: "GGUF IQ3_S",
  elementBits: 3.25,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
