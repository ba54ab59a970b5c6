import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 16 with 6-bit scales in super-blocks of 256: 3.4375 bits per weight.
 *
 * @source llama.cpp pull request 1684, k-quants (2023)
 */
export const ggufQ3_K = {
  id: "gguf-q3-k",
  name: "GGUF Q3_K",
  elementBits: 3,
  overheads: [
    { kind: "scale", bits: 6, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "llama.cpp pull request 1684, k-quants (2023)",
} as const satisfies NumericFormat;
