import type { NumericFormat } from "./numericFormat.js";

/** The nominal 4 bits, with one scale for each output channel. */
export const int4 = {
  id: "int4",
  name: "INT4",
  elementBits: 4,
  overheads: [],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., GPTQ (2022)",
} as const satisfies NumericFormat;

/** Symmetric 4-bit integers with one FP16 scale for 128 weights. */
export const int4Group128 = {
  id: "int4-group128",
  name: "INT4, groups of 128",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 128 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., MARLIN (2024)",
} as const satisfies NumericFormat;

/** 4-bit integers with one FP16 scale and one 4-bit zero point for 128 weights. */
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

/** Symmetric 4-bit integers with one FP16 scale for 64 weights. */
export const int4Group64 = {
  id: "int4-group64",
  name: "INT4, groups of 64",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 64 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Frantar et al., GPTQ (2022)",
} as const satisfies NumericFormat;

/** Symmetric 4-bit integers with one 16-bit scale for 32 weights, as Kimi K2 Thinking and K2.5 publish their experts. */
export const int4Group32 = {
  id: "int4-group32",
  name: "INT4, groups of 32",
  elementBits: 4,
  overheads: [{ kind: "scale", bits: 16, perElements: 32 }],
  arithmetic: "int4",
  computation: "weight-only",
  source: "Moonshot AI, Kimi-K2 checkpoints, quantization_config (2025)",
} as const satisfies NumericFormat;
