import type { NumericFormat } from "./numericFormat.js";

/**
 * FP4 elements with one FP8 scale for 16 of them and one FP32 scale for the tensor, which takes no memory to speak of.
 *
 * @source NVIDIA, Pretraining Large Language Models with NVFP4 (2025)
 */
export const nvfp4 = {
  id: "nvfp4",
  name: "NVFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 16 }],
  arithmetic: "fp4",
  computation: "native",
  source: "NVIDIA, Pretraining Large Language Models with NVFP4 (2025)",
} as const satisfies NumericFormat;
