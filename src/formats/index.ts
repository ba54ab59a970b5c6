/**
 * Numeric formats: the size of an element in memory, including its scales, and the arithmetic format it is multiplied in.
 *
 * @module formats
 */
export { bf16 } from "./bf16.js";
export { fp8Block128 } from "./fp8Block128.js";
export { fp8E4m3 } from "./fp8E4m3.js";
export { fp8E5m2 } from "./fp8E5m2.js";
export { fp16 } from "./fp16.js";
export { fp32 } from "./fp32.js";
export { ggufBF16 } from "./ggufBF16.js";
export { ggufF16 } from "./ggufF16.js";
export { ggufF32 } from "./ggufF32.js";
export { ggufIQ1_M } from "./ggufIQ1_M.js";
export { ggufIQ1_S } from "./ggufIQ1_S.js";
export { ggufIQ2_S } from "./ggufIQ2_S.js";
export { ggufIQ2_XS } from "./ggufIQ2_XS.js";
export { ggufIQ2_XXS } from "./ggufIQ2_XXS.js";
export { ggufIQ3_S } from "./ggufIQ3_S.js";
export { ggufIQ3_XXS } from "./ggufIQ3_XXS.js";
export { ggufIQ4_NL } from "./ggufIQ4_NL.js";
export { ggufIQ4_XS } from "./ggufIQ4_XS.js";
export { ggufMXFP4 } from "./ggufMXFP4.js";
export { ggufNVFP4 } from "./ggufNVFP4.js";
export { ggufQ1_0 } from "./ggufQ1_0.js";
export { ggufQ2_K } from "./ggufQ2_K.js";
export { ggufQ3_K } from "./ggufQ3_K.js";
export { ggufQ4_0 } from "./ggufQ4_0.js";
export { ggufQ4_1 } from "./ggufQ4_1.js";
export { ggufQ4_K } from "./ggufQ4_K.js";
export { ggufQ5_0 } from "./ggufQ5_0.js";
export { ggufQ5_1 } from "./ggufQ5_1.js";
export { ggufQ5_K } from "./ggufQ5_K.js";
export { ggufQ6_K } from "./ggufQ6_K.js";
export { ggufQ8_0 } from "./ggufQ8_0.js";
export { ggufTQ1_0 } from "./ggufTQ1_0.js";
export { ggufTQ2_0 } from "./ggufTQ2_0.js";
export { int4 } from "./int4.js";
export { int4Group32 } from "./int4Group32.js";
export { int4Group64 } from "./int4Group64.js";
export { int4Group128 } from "./int4Group128.js";
export { int4Group128Asymmetric } from "./int4Group128Asymmetric.js";
export { int8 } from "./int8.js";
export { int8Group128 } from "./int8Group128.js";
export { mxfp4 } from "./mxfp4.js";
export { mxfp6 } from "./mxfp6.js";
export { mxfp8 } from "./mxfp8.js";
export { nf4 } from "./nf4.js";
export { nf4DoubleQuantized } from "./nf4DoubleQuantized.js";
export type { ArithmeticFormat, FormatOverhead, NumericFormat } from "./numericFormat.js";
export { nvfp4 } from "./nvfp4.js";
export { storedBitsPerElement } from "./storedBitsPerElement.js";
export { storedBytes } from "./storedBytes.js";
export { tf32 } from "./tf32.js";
