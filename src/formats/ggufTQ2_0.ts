import type { NumericFormat } from "./numericFormat.js";

/**
 * Ternary weights in 2 bits with one scale per 256: 2.0625 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufTQ2_0 = {
  id: "gguf-tq2-0",
  name: "GGUF TQ2_0",
  elementBits: 2,
  overheads: [{ kind: "super-block-scale", bits: 16, perElements: 256 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
