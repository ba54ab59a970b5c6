import type { NumericFormat } from "./numericFormat.js";

/**
 * Single precision: 8 exponent and 23 fraction bits.
 *
 * @source IEEE 754-2019
 */
export const fp32 = {
  id: "fp32",
  name: "FP32",
  elementBits: 32,
  overheads: [],
  arithmetic: "fp32",
  computation: "native",
  source: "IEEE 754-2019",
} as const satisfies NumericFormat;
