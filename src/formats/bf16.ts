import type { NumericFormat } from "./numericFormat.js";

/**
 * BF16 (brain floating point): the exponent range of FP32 in 16 bits.
 *
 * @source Kalamkar et al., A Study of BFLOAT16 (2019)
 */
export const bf16 = {
  id: "bf16",
  name: "BF16",
  elementBits: 16,
  overheads: [],
  arithmetic: "bf16",
  computation: "native",
  source: "Kalamkar et al., A Study of BFLOAT16 (2019)",
} as const satisfies NumericFormat;
