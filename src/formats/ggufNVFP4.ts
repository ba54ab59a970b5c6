import type { NumericFormat } from "./numericFormat.js";

/**
 * NVFP4 blocks of 64 with an 8-bit scale per 16 weights: 4.5 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2026)
 */
export const ggufNVFP4 = {
  id: "gguf-nvfp4",
  name: "GGUF NVFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 16 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2026)",
} as const satisfies NumericFormat;
