import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 16 with 4-bit scales and minima in super-blocks of 256: 2.625 bits per weight.
 *
 * @source llama.cpp pull request 1684, k-quants (2023)
 */
export const ggufQ2_K = {
  id: "gguf-q2-k",
  name: "GGUF Q2_K",
  elementBits: 2,
  overheads: [
    { kind: "scale", bits: 4, perElements: 16 },
    { kind: "minimum", bits: 4, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "llama.cpp pull request 1684, k-quants (2023)",
} as const satisfies NumericFormat;
