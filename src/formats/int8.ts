import type { NumericFormat } from "./numericFormat.js";

/**
 * 8-bit integers with one scale per output channel, whose memory is negligible.
 *
 * @source Xiao et al., SmoothQuant (2022)
 */
export const int8 = {
  id: "int8",
  name: "INT8",
  elementBits: 8,
  overheads: [],
  arithmetic: "int8",
  computation: "native",
  source: "Xiao et al., SmoothQuant (2022)",
} as const satisfies NumericFormat;
