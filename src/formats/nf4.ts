import type { NumericFormat } from "./numericFormat.js";

/** 4-bit codes of a normal distribution with one FP32 scale for 64 weights. */
export const nf4 = {
  id: "nf4",
  name: "NF4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 32, perElements: 64 }],
  arithmetic: "bf16",
  computation: "weight-only",
  source: "Dettmers et al., QLoRA (2023), section 3",
} as const satisfies NumericFormat;

/** NF4 whose scales are themselves stored in 8 bits, with one FP32 scale for 256 of them. */
export const nf4DoubleQuantized = {
  id: "nf4-double-quantized",
  name: "NF4, double quantised",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 8, perElements: 64 },
    { kind: "super-block-scale", bits: 32, perElements: 16384 },
  ],
  arithmetic: "bf16",
  computation: "weight-only",
  source: "Dettmers et al., QLoRA (2023), section 3",
} as const satisfies NumericFormat;
