import { ggufQ2_K } from "../../formats/ggufQ2_K.js";
import { ggufQ3_K } from "../../formats/ggufQ3_K.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q2_K: mostly Q2_K, with values, down projections and attention outputs in Q3_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ2_K = {
  id: "q2-k",
  name: "Q2_K",
  base: ggufQ2_K,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ4_K },
    { tensors: ["value"], format: ggufQ3_K },
    { tensors: ["down"], format: ggufQ3_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufQ3_K },
  ],
} as const satisfies GgufFileType;
