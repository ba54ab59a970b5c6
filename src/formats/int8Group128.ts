import type { NumericFormat } from "./numericFormat.js";

/**
 * 8-bit integers with one FP16 scale per 128 weights. The weights are dequantized before the multiplication, so only memory is
 * saved.
 *
 * @source Frantar et al., GPTQ (2022)
 */
export const int8Group128 = {
  id: "int8-group128",
  name: "INT8, groups of 128",
  elementBits: 8,
  overheads: [{ kind: "scale", bits: 16, perElements: 128 }],
  arithmetic: "int8",
  computation: "weight-only",
  source: "Frantar et al., GPTQ (2022)",
} as const satisfies NumericFormat;
