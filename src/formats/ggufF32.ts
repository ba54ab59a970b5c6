import type { NumericFormat } from "./numericFormat.js";

/**
 * FP32 as stored in GGUF files; llama.cpp keeps norms, biases and routers in it.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufF32 = {
  id: "gguf-f32",
  name: "GGUF F32",
  elementBits: 32,
  overheads: [],
  arithmetic: "fp32",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
