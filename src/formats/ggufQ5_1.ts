import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 32 with an FP16 scale and an FP16 minimum: 6 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
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
