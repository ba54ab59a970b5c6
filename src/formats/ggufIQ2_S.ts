import type { NumericFormat } from "./numericFormat.js";

/**
 * A 10-bit code and 8 sign bits per 8 weights, a scale per 16: 2.5625 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ2_S = {
  id: "gguf-iq2-s",
  name: "GGUF IQ2_S",
  elementBits: 2.25,
  overheads: [
    { kind: "scale", bits: 4, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
