import type { NumericFormat } from "./numericFormat.js";

/**
 * FP8 elements with one 8-bit shared exponent per 32 elements.
 *
 * @source OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5
 */
export const mxfp8 = {
  id: "mxfp8",
  name: "MXFP8",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp8",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;
