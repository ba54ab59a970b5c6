import { ggufBF16 } from "../../formats/ggufBF16.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF BF16: 16-bit brain floats, with norms and biases in 32 bits.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileBF16 = {
  id: "bf16",
  name: "BF16",
  base: ggufBF16,
  widening: "none",
  rules: [],
} as const satisfies GgufFileType;
