import type { NumericFormat } from "./numericFormat.js";

/**
 * Non-linear 4-bit codes in blocks of 32 with 6-bit scales, in super-blocks of 256: 4.25 bits per weight.
 *
 * @source ggml, ggml-common.h block layouts (2025)
 */
export const ggufIQ4_XS = {
  id: "gguf-iq4-xs",
  name: "GGUF IQ4_XS",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 6, perElements: 32 },
    { kind: "super-block-scale", bits: 16, perElements: 256 },
  ],
  arithmetic: "fp16",
  computation: "weight-only",
  source: "ggml, ggml-common.h block layouts (2025)",
} as const satisfies NumericFormat;
