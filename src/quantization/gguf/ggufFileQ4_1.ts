import { ggufQ4_1 } from "../../formats/ggufQ4_1.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF Q4_1: 4-bit blocks of 32 with minima, and the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileQ4_1 = {
  id: "q4-1",
  name: "Q4_1",
  base: ggufQ4_1,
  widening: "values",
  rules: [{ tensors: ["head"], format: ggufQ6_K }],
} as const satisfies GgufFileType;
