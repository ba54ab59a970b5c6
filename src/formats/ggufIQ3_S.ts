import type { NumericFormat } from "./numericFormat.js";

/**
 * Codes of 9 bits for 4 weights and 8 sign bits for 8, a scale for 32: 3.4375 bits.
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
