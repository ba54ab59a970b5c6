import type { NumericFormat } from "./numericFormat.js";

/**
 * FP8 E4M3 weights with one FP32 scale per tile of 128 by 128, as published for DeepSeek-V3.
 *
 * @source DeepSeek-AI, DeepSeek-V3 README_WEIGHTS (2024)
 */
export const fp8Block128 = {
  id: "fp8-block128",
  name: "FP8, blocks of 128 x 128",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 32, perElements: 16384 }],
  arithmetic: "fp8",
  computation: "native",
  source: "DeepSeek-AI, DeepSeek-V3 README_WEIGHTS (2024)",
} as const satisfies NumericFormat;
