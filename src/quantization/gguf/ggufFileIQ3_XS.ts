import { ggufIQ3_S } from "../../formats/ggufIQ3_S.js";
import { ggufIQ3_XXS } from "../../formats/ggufIQ3_XXS.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ3_XS: 3.44 bits, with queries, keys and most gate and up projections in 3.06.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ3_XS = {
  id: "iq3-xs",
  name: "IQ3_XS",
  base: ggufIQ3_S,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ4_K },
    { tensors: ["query", "key"], format: ggufIQ3_XXS },
    { tensors: ["gate", "up"], layers: "middle", format: ggufIQ3_XXS },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
