import type { NumericFormat } from "./numericFormat.js";

/**
 * FP8 with 4 exponent bits and one scale per tensor or row, whose memory is negligible.
 *
 * @source Micikevicius et al., FP8 Formats for Deep Learning (2022)
 */
export const fp8E4m3 = {
  id: "fp8-e4m3",
  name: "FP8 E4M3",
  elementBits: 8,
  overheads: [],
  arithmetic: "fp8",
  computation: "native",
  source: "Micikevicius et al., FP8 Formats for Deep Learning (2022)",
} as const satisfies NumericFormat;
