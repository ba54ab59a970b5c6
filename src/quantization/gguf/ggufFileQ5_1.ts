import { ggufQ5_1 } from "../../formats/ggufQ5_1.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q5_1: 5-bit blocks of 32 with minima, and the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ5_1 = {
  id: "q5-1",
  name: "Q5_1",
  base: ggufQ5_1,
  widening: "values",
  rules: [{ tensors: ["head"], format: ggufQ6_K }],
} as const satisfies GgufFileType;
