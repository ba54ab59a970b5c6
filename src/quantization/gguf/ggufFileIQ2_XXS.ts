import { ggufIQ2_XXS } from "../../formats/ggufIQ2_XXS.js";
import { ggufQ2_K } from "../../formats/ggufQ2_K.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ2_XXS: mostly 2.06 bits; requires an importance matrix.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ2_XXS = {
  id: "iq2-xxs",
  name: "IQ2_XXS",
  base: ggufIQ2_XXS,
  widening: "none",
  rules: [
    { tensors: ["head"], format: ggufQ5_K },
    { tensors: ["embedding"], format: ggufQ2_K },
    { tensors: ["value"], models: ["four-queries-per-key", "four-experts"], format: ggufQ4_K },
    { tensors: ["value"], format: ggufQ2_K },
    { tensors: ["key"], models: ["eight-experts"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufQ2_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
