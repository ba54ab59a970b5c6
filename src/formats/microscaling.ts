import type { NumericFormat } from "./numericFormat.js";

/** FP8 elements with one 8-bit exponent for 32 of them. */
export const mxfp8 = {
  id: "mxfp8",
  name: "MXFP8",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp8",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;

/** FP6 elements with one 8-bit exponent for 32 of them. */
export const mxfp6 = {
  id: "mxfp6",
  name: "MXFP6",
  elementBits: 6,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp6",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;

/** FP4 elements with one 8-bit exponent for 32 of them. */
export const mxfp4 = {
  id: "mxfp4",
  name: "MXFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp4",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;

/** FP4 elements with one FP8 scale for 16 of them and one FP32 scale for the tensor, which takes no memory to speak of. */
export const nvfp4 = {
  id: "nvfp4",
  name: "NVFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 16 }],
  arithmetic: "fp4",
  computation: "native",
  source: "NVIDIA, Pretraining Large Language Models with NVFP4 (2025)",
} as const satisfies NumericFormat;
