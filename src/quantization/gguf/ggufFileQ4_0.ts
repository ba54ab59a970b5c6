import { ggufQ4_0 } from "../../formats/ggufQ4_0.js";
import { ggufQ4_1 } from "../../formats/ggufQ4_1.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q4_0: 4-bit blocks of 32, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ4_0 = {
  id: "q4-0",
  name: "Q4_0",
  base: ggufQ4_0,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["down"], layers: "first-eighth", importanceMatrix: "with", format: ggufQ4_1 },
  ],
} as const satisfies GgufFileType;
