import type { NumericFormat } from "./numericFormat.js";

/**
 * FP4 elements with one 8-bit shared exponent per 32 elements.
 *
 * @source OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5
 */
export const mxfp4 = {
  id: "mxfp4",
  name: "MXFP4",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp4",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;
