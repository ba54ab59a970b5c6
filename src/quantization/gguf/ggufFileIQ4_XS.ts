import { ggufIQ4_XS } from "../../formats/ggufIQ4_XS.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ4_XS: 4.25 bits in non-linear codes, with the head in Q6_K.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ4_XS = {
  id: "iq4-xs",
  name: "IQ4_XS",
  base: ggufIQ4_XS,
  widening: "values",
  rules: [
    { tensors: ["head"], format: ggufQ6_K },
    { tensors: ["value"], models: ["four-queries-per-key"], format: ggufQ5_K },
    { tensors: ["down"], layers: "first-eighth", importanceMatrix: "without", format: ggufQ5_K },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
  ],
} as const satisfies GgufFileType;
