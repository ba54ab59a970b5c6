import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import { ggufTQ2_0 } from "../../formats/ggufTQ2_0.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF TQ2_0: ternary weights in 2.06 bits, for models trained with ternary weights.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileTQ2_0 = {
  id: "tq2-0",
  name: "TQ2_0",
  base: ggufTQ2_0,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["embedding"], format: ggufQ4_K },
  ],
} as const satisfies GgufFileType;
