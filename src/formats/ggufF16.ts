import type { NumericFormat } from "./numericFormat.js";

/**
 * FP16 as stored in GGUF files.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufF16 = {
  id: "gguf-f16",
  name: "GGUF F16",
  elementBits: 16,
  overheads: [],
  arithmetic: "fp16",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
