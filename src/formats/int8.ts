import type { NumericFormat } from "./numericFormat.js";

/**
 * 8-bit integers with one scale for each output channel, which takes no memory to speak of.
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
