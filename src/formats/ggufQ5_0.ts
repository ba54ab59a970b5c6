import type { NumericFormat } from "./numericFormat.js";

/**
 * Blocks of 32 with an FP16 scale: 5.5 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufQ5_0 = {
  id: "gguf-q5-0",
  name: "GGUF Q5_0",
  elementBits: 5,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
