import type { NumericFormat } from "./numericFormat.js";

/** FP8 with 4 exponent bits and one scale for a whole tensor or row, which takes no memory to speak of. */
export const fp8E4m3 = {
  id: "fp8-e4m3",
  name: "FP8 E4M3",
  elementBits: 8,
  overheads: [],
  arithmetic: "fp8",
  computation: "native",
  source: "Micikevicius et al., FP8 Formats for Deep Learning (2022)",
} as const satisfies NumericFormat;

/** FP8 with 5 exponent bits: more range, less precision, one scale for a whole tensor. */
export const fp8E5m2 = {
  id: "fp8-e5m2",
  name: "FP8 E5M2",
  elementBits: 8,
  overheads: [],
  arithmetic: "fp8",
  computation: "native",
  source: "Micikevicius et al., FP8 Formats for Deep Learning (2022)",
} as const satisfies NumericFormat;

/** FP8 E4M3 weights with one FP32 scale for a tile of 128 by 128, as DeepSeek-V3 publishes them. */
export const fp8Block128 = {
  id: "fp8-block128",
  name: "FP8, blocks of 128 x 128",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 32, perElements: 16384 }],
  arithmetic: "fp8",
  computation: "native",
  source: "DeepSeek-AI, DeepSeek-V3 README_WEIGHTS (2024)",
} as const satisfies NumericFormat;
