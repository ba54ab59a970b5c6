import type { NumericFormat } from "./numericFormat.js";

/**
 * Ternary weights, five to a byte, with one scale per 256: 1.6875 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufTQ1_0 = {
  id: "gguf-tq1-0",
  name: "GGUF TQ1_0",
  elementBits: 1.625,
  overheads: [{ kind: "super-block-scale", bits: 16, perElements: 256 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
