import type { NumericFormat } from "./numericFormat.js";

/**
 * An 11-bit code and a shift per 8 weights, a scale per 16: 1.75 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ1_M = {
  id: "gguf-iq1-m",
  name: "GGUF IQ1_M",
  elementBits: 1.375,
  overheads: [
    { kind: "minimum", bits: 1, perElements: 8 },
    { kind: "scale", bits: 3, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
