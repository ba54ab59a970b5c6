import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import { ggufTQ1_0 } from "../../formats/ggufTQ1_0.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF TQ1_0: ternary weights in 1.69 bits, for models trained with ternary weights.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileTQ1_0 = {
  id: "tq1-0",
  name: "TQ1_0",
  base: ggufTQ1_0,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["embedding"], format: ggufQ4_K },
  ],
} as const satisfies GgufFileType;
