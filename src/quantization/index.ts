/**
 * Quantization: the size of a model under a quantization policy, with the recipes in common use and GGUF file types.
 *
 * @module quantization
 */

export { classesKeptWide } from "./classesKeptWide.js";
export { defaultActivationFormat } from "./defaultActivationFormat.js";
export { defaultKeyValueCacheFormat } from "./defaultKeyValueCacheFormat.js";
export { ggufBitsPerWeight } from "./gguf/ggufBitsPerWeight.js";
export type { GgufConversion, QueryKeyValueTensors } from "./gguf/ggufConversion.js";
export { defaultImportanceMatrix, defaultQueryKeyValueTensors } from "./gguf/ggufConversion.js";
export { ggufFileBF16 } from "./gguf/ggufFileBF16.js";
export { type GgufFileOptions, ggufFileBytes } from "./gguf/ggufFileBytes.js";
export { ggufFileF16 } from "./gguf/ggufFileF16.js";
export { ggufFileF32 } from "./gguf/ggufFileF32.js";
export { ggufFileIQ1_M } from "./gguf/ggufFileIQ1_M.js";
export { ggufFileIQ1_S } from "./gguf/ggufFileIQ1_S.js";
export { ggufFileIQ2_M } from "./gguf/ggufFileIQ2_M.js";
export { ggufFileIQ2_S } from "./gguf/ggufFileIQ2_S.js";
export { ggufFileIQ2_XS } from "./gguf/ggufFileIQ2_XS.js";
export { ggufFileIQ2_XXS } from "./gguf/ggufFileIQ2_XXS.js";
export { ggufFileIQ3_M } from "./gguf/ggufFileIQ3_M.js";
export { ggufFileIQ3_S } from "./gguf/ggufFileIQ3_S.js";
export { ggufFileIQ3_XS } from "./gguf/ggufFileIQ3_XS.js";
export { ggufFileIQ3_XXS } from "./gguf/ggufFileIQ3_XXS.js";
export { ggufFileIQ4_NL } from "./gguf/ggufFileIQ4_NL.js";
export { ggufFileIQ4_XS } from "./gguf/ggufFileIQ4_XS.js";
export { ggufFileMXFP4 } from "./gguf/ggufFileMXFP4.js";
export { ggufFileQ2_K } from "./gguf/ggufFileQ2_K.js";
export { ggufFileQ2_K_S } from "./gguf/ggufFileQ2_K_S.js";
export { ggufFileQ3_K_L } from "./gguf/ggufFileQ3_K_L.js";
export { ggufFileQ3_K_M } from "./gguf/ggufFileQ3_K_M.js";
export { ggufFileQ3_K_S } from "./gguf/ggufFileQ3_K_S.js";
export { ggufFileQ4_0 } from "./gguf/ggufFileQ4_0.js";
export { ggufFileQ4_1 } from "./gguf/ggufFileQ4_1.js";
export { ggufFileQ4_K_M } from "./gguf/ggufFileQ4_K_M.js";
export { ggufFileQ4_K_S } from "./gguf/ggufFileQ4_K_S.js";
export { ggufFileQ5_0 } from "./gguf/ggufFileQ5_0.js";
export { ggufFileQ5_1 } from "./gguf/ggufFileQ5_1.js";
export { ggufFileQ5_K_M } from "./gguf/ggufFileQ5_K_M.js";
export { ggufFileQ5_K_S } from "./gguf/ggufFileQ5_K_S.js";
export { ggufFileQ6_K } from "./gguf/ggufFileQ6_K.js";
export { ggufFileQ8_0 } from "./gguf/ggufFileQ8_0.js";
export { ggufFileTQ1_0 } from "./gguf/ggufFileTQ1_0.js";
export { ggufFileTQ2_0 } from "./gguf/ggufFileTQ2_0.js";
export type {
  GgufCondition,
  GgufFileType,
  GgufLayers,
  GgufRule,
  GgufTensor,
  ImportanceMatrix,
} from "./gguf/ggufFileType.js";
export { type GgufQuantizationOptions, quantizeToGguf } from "./gguf/quantizeToGguf.js";
export { type KeyValueCacheSavings, keyValueCacheSavings } from "./keyValueCacheSavings.js";
export { nativeModel } from "./nativeModel.js";
export type { QuantizationPolicy } from "./quantizationPolicy.js";
export { quantize } from "./quantize.js";
export type { MemorySavings, QuantizedModel } from "./quantizedModel.js";
export {
  bitsAndBytesNf4,
  int4Experts,
  mxfp4Experts,
  nvfp4AllLinear,
  nvfp4ModelOptimizer,
} from "./recipes/fourBitRecipes.js";
export { fp8BlockWise, fp8PerTensor } from "./recipes/fp8Recipes.js";
export { awq, gptq, smoothQuant } from "./recipes/integerRecipes.js";
export { unquantizedFormat } from "./unquantizedFormat.js";
