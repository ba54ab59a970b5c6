import type { NumericFormat } from "./numericFormat.js";

/** Single precision: 8 exponent and 23 fraction bits. */
export const fp32 = {
  id: "fp32",
  name: "FP32",
  elementBits: 32,
  overheads: [],
  arithmetic: "fp32",
  computation: "native",
  source: "IEEE 754-2019",
} as const satisfies NumericFormat;

/** TensorFloat-32: multiplied with 10 fraction bits, but stored as 32 bits. */
export const tf32 = {
  id: "tf32",
  name: "TF32",
  elementBits: 32,
  overheads: [],
  arithmetic: "tf32",
  computation: "native",
  source: "NVIDIA A100 architecture white paper (2020)",
} as const satisfies NumericFormat;

/** Brain float: the exponent range of FP32 in 16 bits. */
export const bf16 = {
  id: "bf16",
  name: "BF16",
  elementBits: 16,
  overheads: [],
  arithmetic: "bf16",
  computation: "native",
  source: "Kalamkar et al., A Study of BFLOAT16 (2019)",
} as const satisfies NumericFormat;

/** Half precision: 5 exponent and 10 fraction bits. */
export const fp16 = {
  id: "fp16",
  name: "FP16",
  elementBits: 16,
  overheads: [],
  arithmetic: "fp16",
  computation: "native",
  source: "IEEE 754-2019",
} as const satisfies NumericFormat;
