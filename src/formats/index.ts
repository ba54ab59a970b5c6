/**
 * Numeric formats: what one element takes in memory, scales included, and the arithmetic that it runs at.
 *
 * @module formats
 */
export { bf16, fp16, fp32, tf32 } from "./floatingPoint.js";
export { fp8Block128, fp8E4m3, fp8E5m2 } from "./fp8.js";
export { ggufBF16, ggufF16, ggufF32 } from "./ggufFloatingPoint.js";
export { ggufIQ3_S, ggufIQ3_XXS, ggufIQ4_NL, ggufIQ4_XS } from "./ggufIQuants.js";
export { ggufQ2_K, ggufQ3_K, ggufQ4_K, ggufQ5_K, ggufQ6_K } from "./ggufKQuants.js";
export { ggufMXFP4, ggufQ4_0, ggufQ4_1, ggufQ5_0, ggufQ5_1, ggufQ8_0 } from "./ggufLegacy.js";
export { ggufIQ1_M, ggufIQ1_S, ggufIQ2_S, ggufIQ2_XS, ggufIQ2_XXS } from "./ggufLowBitQuants.js";
export { ggufTQ1_0, ggufTQ2_0 } from "./ggufTernary.js";
export { int4, int4Group32, int4Group64, int4Group128, int4Group128Asymmetric } from "./int4.js";
export { int8, int8Group128 } from "./int8.js";
export { mxfp4, mxfp6, mxfp8, nvfp4 } from "./microscaling.js";
export { nf4, nf4DoubleQuantized } from "./nf4.js";
export type { ArithmeticFormat, FormatOverhead, NumericFormat } from "./numericFormat.js";
export { storedBitsPerElement } from "./storedBitsPerElement.js";
export { storedBytes } from "./storedBytes.js";
