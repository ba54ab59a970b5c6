import type { NumericFormat } from "./numericFormat.js";

/**
 * 4-bit integers with one scale per output channel, whose memory is negligible.
 *
 * @source Frantar et al., GPTQ (2022)
 */
export const int4 = {
  id: "int4",
  name: "INT4",
  elementBits: 4,
  overheads: [],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., GPTQ (2022)",
} as const satisfies NumericFormat;
