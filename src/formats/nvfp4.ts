import type { NumericFormat } from "./numericFormat.js";

/**
 * FP4 elements with one FP8 scale per 16 elements. The FP32 scale per tensor is negligible.
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
