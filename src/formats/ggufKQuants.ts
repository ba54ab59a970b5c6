import type { NumericFormat } from "./numericFormat.js";

/** Blocks of 16 with 4-bit scales and minima in super-blocks of 256: 2.625 bits. */
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

/** Blocks of 16 with 6-bit scales in super-blocks of 256: 3.4375 bits. */
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

/** Blocks of 32 with 6-bit scales and minima in super-blocks of 256: 4.5 bits. */
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

/** Blocks of 32 with 6-bit scales and minima in super-blocks of 256: 5.5 bits. */
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

/** Blocks of 16 with 8-bit scales in super-blocks of 256: 6.5625 bits. */
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
