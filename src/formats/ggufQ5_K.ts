import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 32 with 6-bit scales and minima in super-blocks of 256: 5.5 bits per weight.
 *
 * @source llama.cpp pull request 1684, k-quants (2023)
 */
export const ggufQ5_K = {
  id: "gguf-q5-k",
  name: "GGUF Q5_K",
  elementBits: 5,
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
