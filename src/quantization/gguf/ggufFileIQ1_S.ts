import { ggufIQ1_S } from "../../formats/ggufIQ1_S.js";
import { ggufIQ2_XXS } from "../../formats/ggufIQ2_XXS.js";
import { ggufQ2_K } from "../../formats/ggufQ2_K.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ1_S: mostly 1.56 bits; requires an importance matrix.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ1_S = {
  id: "iq1-s",
  name: "IQ1_S",
  base: ggufIQ1_S,
  widening: "none",
  rules: [
    { tensors: ["head"], format: ggufQ5_K },
    { tensors: ["embedding"], format: ggufQ2_K },
    { tensors: ["value"], models: ["four-queries-per-key", "four-experts"], format: ggufQ4_K },
    { tensors: ["value"], format: ggufQ2_K },
    { tensors: ["key"], models: ["eight-experts"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufQ2_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufIQ2_XXS },
  ],
} as const satisfies GgufFileType;
