import type { NumericFormat } from "./numericFormat.js";

/**
 * 4-bit integers with one FP16 scale and one 4-bit zero point per 128 weights.
 *
 * @source Lin et al., AWQ (2023)
 */
export const int4Group128Asymmetric = {
  id: "int4-group128-asymmetric",
  name: "INT4, groups of 128, zero points",
  elementBits: 4,
  overheads: [
    { kind: "scale", bits: 16, perElements: 128 },
    { kind: "zero-point", bits: 4, perElements: 128 },
  ],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Lin et al., AWQ (2023)",
} as const satisfies NumericFormat;
