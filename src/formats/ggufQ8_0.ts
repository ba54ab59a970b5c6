import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 32 with an FP16 scale: 8.5 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufQ8_0 = {
  id: "gguf-q8-0",
  name: "GGUF Q8_0",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
