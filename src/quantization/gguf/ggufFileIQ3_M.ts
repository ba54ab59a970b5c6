import { ggufIQ3_S } from "../../formats/ggufIQ3_S.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ3_M: mostly 3.44 bits, with values and attention outputs in 4.5.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ3_M = {
  id: "iq3-m",
  name: "IQ3_M",
  base: ggufIQ3_S,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["query-key-value"], format: ggufQ4_K },
    { tensors: ["value"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufQ4_K },
    { tensors: ["down"], layers: "about-half", models: ["eight-experts"], format: ggufQ4_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufQ4_K },
  ],
} as const satisfies GgufFileType;
