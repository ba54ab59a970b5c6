import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q6_K: Q6_K throughout.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ6_K = {
  id: "q6-k",
  name: "Q6_K",
  base: ggufQ6_K,
  widening: "values",
  rules: [],
} as const satisfies GgufFileType;
