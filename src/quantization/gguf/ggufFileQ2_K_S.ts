import { ggufQ2_K } from "../../formats/ggufQ2_K.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q2_K_S: the smaller 2-bit mixture, with the first eighth of the down projections in Q4_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ2_K_S = {
  id: "q2-k-s",
  name: "Q2_K_S",
  base: ggufQ2_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufQ4_K },
  ],
} as const satisfies GgufFileType;
