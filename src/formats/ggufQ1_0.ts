import type { NumericFormat } from "./numericFormat.js";

/**
 * Sign bits in blocks of 128 with a 16-bit scale: 1.125 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2026)
 */
export const ggufQ1_0 = {
  id: "gguf-q1-0",
  name: "GGUF Q1_0",
  elementBits: 1,
  overheads: [{ kind: "scale", bits: 16, perElements: 128 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2026)",
} as const satisfies NumericFormat;
