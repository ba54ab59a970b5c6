import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 16 with 8-bit scales in super-blocks of 256: 6.5625 bits per weight.
 *
 * @source llama.cpp pull request 1684, k-quants (2023)
 */
export const ggufQ6_K = {
  id: "gguf-q6-k",
  name: "GGUF Q6_K",
  elementBits: 6,
  overheads: [
    { kind: "scale", bits: 8, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "llama.cpp pull request 1684, k-quants (2023)",
} as const satisfies NumericFormat;
