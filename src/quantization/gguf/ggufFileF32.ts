import { ggufF32 } from "../../formats/ggufF32.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF F32: 32-bit single precision throughout.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileF32 = {
  id: "f32",
  name: "F32",
  base: ggufF32,
  widening: "none",
  rules: [],
} as const satisfies GgufFileType;
