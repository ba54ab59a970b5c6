import type { NumericFormat } from "./numericFormat.js";

/**
 * Non-linear 4-bit codes in blocks of 32 with an FP16 scale: 4.5 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ4_NL = {
  id: "gguf-iq4-nl",
  name: "GGUF IQ4_NL",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
