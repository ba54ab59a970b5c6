import { ggufQ3_K } from "../../formats/ggufQ3_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q3_K_S: Q3_K, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ3_K_S = {
  id: "q3-k-s",
  name: "Q3_K_S",
  base: ggufQ3_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
