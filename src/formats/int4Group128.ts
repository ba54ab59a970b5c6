import type { NumericFormat } from "./numericFormat.js";

/**
 * Symmetric 4-bit integers with one FP16 scale per 128 weights.
 *
 * @source Frantar et al., MARLIN (2024)
 */
export const int4Group128 = {
  id: "int4-group128",
  name: "INT4, groups of 128",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 128 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., MARLIN (2024)",
} as const satisfies NumericFormat;
