import type { NumericFormat } from "./numericFormat.js";

/**
 * TensorFloat-32: multiplied with 10 fraction bits but stored in 32 bits.
 *
 * @source NVIDIA A100 architecture white paper (2020)
 */
export const tf32 = {
  id: "tf32",
  name: "TF32",
  elementBits: 32,
  overheads: [],
  arithmetic: "tf32",
  computation: "native",
  source: "NVIDIA A100 architecture white paper (2020)",
} as const satisfies NumericFormat;
