import type { NumericFormat } from "./numericFormat.js";

/**
 * MXFP4 blocks of 32 with an 8-bit shared exponent: 4.25 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufMXFP4 = {
  id: "gguf-mxfp4",
  name: "GGUF MXFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
