import type { NumericFormat } from "./numericFormat.js";

/**
 * BF16 as stored in GGUF files.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufBF16 = {
  id: "gguf-bf16",
  name: "GGUF BF16",
  elementBits: 16,
  overheads: [],
  arithmetic: "bf16",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
