import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q4_K_M: mostly Q4_K, with half of the values and down projections in Q6_K. This is the most common choice.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ4_K_M = {
  id: "q4-k-m",
  name: "Q4_K_M",
  base: ggufQ4_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["query-key-value"], format: ggufQ5_K },
    { tensors: ["value", "down"], layers: "about-half", format: ggufQ6_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
