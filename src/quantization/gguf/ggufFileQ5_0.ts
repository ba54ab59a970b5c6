import { ggufQ5_0 } from "../../formats/ggufQ5_0.js";
import { ggufQ5_1 } from "../../formats/ggufQ5_1.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q5_0: 5-bit blocks of 32, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ5_0 = {
  id: "q5-0",
  name: "Q5_0",
  base: ggufQ5_0,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["down"], layers: "first-eighth", importanceMatrix: "with", format: ggufQ5_1 },
  ],
} as const satisfies GgufFileType;
