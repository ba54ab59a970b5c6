import type { NumericFormat } from "./numericFormat.js";

/** Codes of 11 bits for 8 weights, a scale and a shift for 32: 1.5625 bits. */
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

/** Codes of 11 bits for 8 weights, a shift for 8 and a scale for 16: 1.75 bits. */
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

/** Codes of 8 bits and 7 sign bits for 8 weights, a scale for 32: 2.0625 bits. */
export const ggufIQ2_XXS = {
  id: "gguf-iq2-xxs",
  name: "GGUF IQ2_XXS",
  elementBits: 1.875,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Codes of 9 bits and 7 sign bits for 8 weights, a scale for 16: 2.3125 bits. */
export const ggufIQ2_XS = {
  id: "gguf-iq2-xs",
  name: "GGUF IQ2_XS",
  elementBits: 2,
  overheads: [
    { kind: "scale", bits: 4, perElements: 16 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Codes of 10 bits and 8 sign bits for 8 weights, a scale for 16: 2.5625 bits. */
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
