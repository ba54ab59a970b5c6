import type { NumericFormat } from "./numericFormat.js";

/** Single precision, which llama.cpp keeps norms, biases and routers in. */
export const ggufF32 = {
  id: "gguf-f32",
  name: "GGUF F32",
  elementBits: 32,
  overheads: [],
  arithmetic: "fp32",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Half precision. */
export const ggufF16 = {
  id: "gguf-f16",
  name: "GGUF F16",
  elementBits: 16,
  overheads: [],
  arithmetic: "fp16",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;

/** Brain float. */
export const ggufBF16 = {
  id: "gguf-bf16",
  name: "GGUF BF16",
  elementBits: 16,
  overheads: [],
  arithmetic: "bf16",
  computation: "native",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
