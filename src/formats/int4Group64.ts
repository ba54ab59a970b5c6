import type { NumericFormat } from "./numericFormat.js";

/**
 * Symmetric 4-bit integers with one FP16 scale per 64 weights.
 *
 * @source Frantar et al., GPTQ (2022)
 */
export const int4Group64 = {
  id: "int4-group64",
  name: "INT4, groups of 64",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 64 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., GPTQ (2022)",
} as const satisfies NumericFormat;
