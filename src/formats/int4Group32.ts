import type { NumericFormat } from "./numericFormat.js";

/**
 * Symmetric 4-bit integers with one 16-bit scale per 32 weights, the format of the experts of Kimi K2 Thinking and K2.5.
 *
 * @source Moonshot AI, Kimi-K2 checkpoints, quantization_config (2025)
 */
export const int4Group32 = {
  id: "int4-group32",
  name: "INT4, groups of 32",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Moonshot AI, Kimi-K2 checkpoints, quantization_config (2025)",
} as const satisfies NumericFormat;
