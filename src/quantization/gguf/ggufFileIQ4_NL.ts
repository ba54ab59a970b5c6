import { ggufIQ4_NL } from "../../formats/ggufIQ4_NL.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ4_NL: 4.5 bits in non-linear codes, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ4_NL = {
  id: "iq4-nl",
  name: "IQ4_NL",
  base: ggufIQ4_NL,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ5_K },
    { tensors: ["down"], layers: "first-eighth", importanceMatrix: "without", format: ggufQ5_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
