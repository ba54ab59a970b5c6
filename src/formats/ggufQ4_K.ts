import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 32 with 6-bit scales and minima in super-blocks of 256: 4.5 bits per weight.
 *
 * @source llama.cpp pull request 1684, k-quants (2023)
 */
export const ggufQ4_K = {
  id: "gguf-q4-k",
  name: "GGUF Q4_K",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 6, perElements: 32 },
    { kind: "minimum", bits: 6, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "llama.cpp pull request 1684, k-quants (2023)",
} as const satisfies NumericFormat;
