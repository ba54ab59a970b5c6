import type { NumericFormat } from "./numericFormat.js";

/**
 * 4-bit NormalFloat codes with one FP32 scale per 64 weights.
 *
 * @source Dettmers et al., QLoRA (2023), section 3
 */
export const nf4 = {
  id: "nf4",
  name: "NF4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 32, perElements: 64 }],
  arithmetic: "bf16",
  computation: "weight-only",
  source: "Dettmers et al., QLoRA (2023), section 3",
} as const satisfies NumericFormat;
