import type { NumericFormat } from "./numericFormat.js";

/** Codes of 8 bits for 4 weights and 7 sign bits for 8, a scale for 32: 3.0625 bits. */
export const ggufIQ3_XXS = {
  id: "gguf-iq3-xxs",
  name: "GGUF IQ3_XXS",
  elementBits: 2.875,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Codes of 9 bits for 4 weights and 8 sign bits for 8, a scale for 32: 3.4375 bits. */
export const ggufIQ3_S = {
  id: "gguf-iq3-s",
  name: "GGUF IQ3_S",
  elementBits: 3.25,
  overheads: [
    { kind: "scale", bits: 4, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Non-linear 4-bit codes with 6-bit scales for 32 in super-blocks of 256: 4.25 bits. */
export const ggufIQ4_XS = {
  id: "gguf-iq4-xs",
  name: "GGUF IQ4_XS",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 6, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Non-linear 4-bit codes in blocks of 32 with an FP16 scale: 4.5 bits. */
export const ggufIQ4_NL = {
  id: "gguf-iq4-nl",
  name: "GGUF IQ4_NL",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
