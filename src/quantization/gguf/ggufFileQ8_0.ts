import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q8_0: 8-bit blocks of 32 throughout.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ8_0 = {
  id: "q8-0",
  name: "Q8_0",
  base: ggufQ8_0,
  widening: "values",
  rules: [],
} as const satisfies GgufFileType;
