import type { NumericFormat } from "./numericFormat.js";

/**
 * FP8 with 5 exponent bits: more range, less precision, one scale per tensor.
 *
 * @source Micikevicius et al., FP8 Formats for Deep Learning (2022)
 */
export const fp8E5m2 = {
  id: "fp8-e5m2",
  name: "FP8 E5M2",
  elementBits: 8,
  overheads: [],
  arithmetic: "fp8",
  computation: "native",
  source: "Micikevicius et al., FP8 Formats for Deep Learning (2022)",
} as const satisfies NumericFormat;
