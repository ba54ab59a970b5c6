import { ggufMXFP4 } from "../../formats/ggufMXFP4.js";
import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * GGUF MXFP4_MOE: experts in MXFP4, everything else in Q8_0.
 *
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 */
export const ggufFileMXFP4 = {
  id: "mxfp4-moe",
  name: "MXFP4_MOE",
  base: ggufQ8_0,
  widening: "values",
  rules: [{ tensors: ["experts"], format: ggufMXFP4 }],
} as const satisfies GgufFileType;
