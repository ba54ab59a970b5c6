import type { NumericFormat } from "./numericFormat.js";

/**
 * FP6 elements with one 8-bit shared exponent per 32 elements.
 *
 * @source OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5
 */
export const mxfp6 = {
  id: "mxfp6",
  name: "MXFP6",
  elementBits: 6,
  overheads: [{ kind: "scale", bits: 8, perElements: 32 }],
  arithmetic: "fp6",
  computation: "native",
  source: "OCP Microscaling Formats (MX) Specification v1.0 (2023), section 5",
} as const satisfies NumericFormat;
