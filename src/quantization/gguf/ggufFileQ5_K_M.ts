import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q5_K_M: mostly Q5_K, with half of the values and down projections in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ5_K_M = {
  id: "q5-k-m",
  name: "Q5_K_M",
  base: ggufQ5_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["query-key-value"], format: ggufQ6_K },
    { tensors: ["value", "down"], layers: "about-half", format: ggufQ6_K },
  ],
} as const satisfies GgufFileType;
