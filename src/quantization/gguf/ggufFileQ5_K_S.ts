import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q5_K_S: Q5_K, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ5_K_S = {
  id: "q5-k-s",
  name: "Q5_K_S",
  base: ggufQ5_K,
  widening: "values",
  rules: [{ tensors: ["head"], format: ggufQ6_K }],
} as const satisfies GgufFileType;
