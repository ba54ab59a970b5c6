import { ggufF16 } from "../../formats/ggufF16.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF F16: 16-bit half precision, with norms and biases in 32 bits.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileF16 = {
  id: "f16",
  name: "F16",
  base: ggufF16,
  widening: "none",
  rules: [],
} as const satisfies GgufFileType;
