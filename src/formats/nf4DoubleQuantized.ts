import type { NumericFormat } from "./numericFormat.js";

/**
 * NF4 whose scales are themselves quantized to 8 bits, with one FP32 scale per 256 of them.
 *
 * @source Dettmers et al., QLoRA (2023), section 3
 */
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
