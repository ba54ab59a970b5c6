import { ggufIQ2_S } from "../../formats/ggufIQ2_S.js";
import { ggufIQ3_S } from "../../formats/ggufIQ3_S.js";
import { ggufIQ3_XXS } from "../../formats/ggufIQ3_XXS.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ3_XXS: mostly 3.06 bits, with queries and keys in 2.56; requires an importance matrix.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ3_XXS = {
  id: "iq3-xxs",
  name: "IQ3_XXS",
  base: ggufIQ3_XXS,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ5_K },
    { tensors: ["embedding"], format: ggufIQ3_S },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ4_K },
    { tensors: ["query", "key"], format: ggufIQ2_S },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufIQ3_S },
  ],
} as const satisfies GgufFileType;
