import { ggufQ3_K } from "../../formats/ggufQ3_K.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q3_K_M: mostly Q3_K, with values, down projections and attention outputs in Q4_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ3_K_M = {
  id: "q3-k-m",
  name: "Q3_K_M",
  base: ggufQ3_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["query-key-value"], format: ggufQ4_K },
    { tensors: ["value"], layers: "first-two", format: ggufQ5_K },
    { tensors: ["value"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-sixteenth", format: ggufQ5_K },
    { tensors: ["down"], format: ggufQ4_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufQ4_K },
  ],
} as const satisfies GgufFileType;
