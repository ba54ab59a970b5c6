import type { NumericFormat } from "./numericFormat.js";

/** Blocks of 32 with an FP16 scale: 4.5 bits. */
export const ggufQ4_0 = {
  id: "gguf-q4-0",
  name: "GGUF Q4_0",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Blocks of 32 with an FP16 scale and an FP16 minimum: 5 bits. */
export const ggufQ4_1 = {
  id: "gguf-q4-1",
  name: "GGUF Q4_1",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 16, perElements: 32 },
    { kind: "minimum", bits: 16, perElements: 32 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Blocks of 32 with an FP16 scale: 5.5 bits. */
export const ggufQ5_0 = {
  id: "gguf-q5-0",
  name: "GGUF Q5_0",
  elementBits: 5,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Blocks of 32 with an FP16 scale and an FP16 minimum: 6 bits. */
export const ggufQ5_1 = {
  id: "gguf-q5-1",
  name: "GGUF Q5_1",
  elementBits: 5,
  overheads: [
    { kind: "scale", bits: 16, perElements: 32 },
    { kind: "minimum", bits: 16, perElements: 32 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Blocks of 32 with an FP16 scale: 8.5 bits. */
export const ggufQ8_0 = {
  id: "gguf-q8-0",
  name: "GGUF Q8_0",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** MXFP4 blocks of 32 with an 8-bit exponent: 4.25 bits. */
export const ggufMXFP4 = {
  id: "gguf-mxfp4",
  name: "GGUF MXFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
