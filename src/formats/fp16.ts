import type { NumericFormat } from "./numericFormat.js";

/**
 * Half precision: 5 exponent and 10 fraction bits.
 *
 * @source IEEE 754-2019
 */
export const fp16 = {
  id: "fp16",
  name: "FP16",
  elementBits: 16,
  overheads: [],
  arithmetic: "fp16",
  computation: "native",
  source: "IEEE 754-2019",
} as const satisfies NumericFormat;
