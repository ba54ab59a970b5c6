import { ggufIQ2_S } from "../../formats/ggufIQ2_S.js";
import { ggufIQ3_S } from "../../formats/ggufIQ3_S.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF IQ2_M: mostly 2.56 bits, with attention outputs in 3.44; requires an importance matrix.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileIQ2_M = {
  id: "iq2-m",
  name: "IQ2_M",
  base: ggufIQ2_S,
  widening: "none",
  rules: [
    { tensors: ["head"], format: ggufQ5_K },
    { tensors: ["embedding"], format: ggufIQ3_S },
    { tensors: ["value"], models: ["four-queries-per-key", "four-experts"], format: ggufQ4_K },
    { tensors: ["value"], format: ggufIQ3_S },
    { tensors: ["key"], models: ["eight-experts"], format: ggufQ4_K },
    { tensors: ["down"], layers: "first-eighth", format: ggufIQ3_S },
    { tensors: ["attention-output"], models: ["eight-experts"], format: ggufQ5_K },
    { tensors: ["attention-output"], format: ggufIQ3_S },
  ],
} as const satisfies GgufFileType;
