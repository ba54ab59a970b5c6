import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q4_K_S: mostly Q4_K, with values and down projections of the first layers in Q5_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ4_K_S = {
  id: "q4-k-s",
  name: "Q4_K_S",
  base: ggufQ4_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], layers: "first-four", format: ggufQ5_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufQ5_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
