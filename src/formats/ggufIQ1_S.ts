import type { NumericFormat } from "./numericFormat.js";

/**
 * An 11-bit code per 8 weights, a scale and a shift per 32: 1.5625 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ1_S = {
  id: "gguf-iq1-s",
  name: "GGUF IQ1_S",
  elementBits: 1.375,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
