/**
 * Quantisation: an architecture and a policy to bytes for each class of tensors, with the recipes that the field uses.
 *
 * @module quantization
 */
export { awq } from "./awq.js";
export { bitsAndBytesNf4 } from "./bitsAndBytesNf4.js";
export { classesKeptWide } from "./classesKeptWide.js";
export { defaultActivationFormat } from "./defaultActivationFormat.js";
export { defaultImportanceMatrix } from "./defaultImportanceMatrix.js";
export { defaultKeyValueCacheFormat } from "./defaultKeyValueCacheFormat.js";
export { defaultQueryKeyValueTensors } from "./defaultQueryKeyValueTensors.js";
export { fp8BlockWise } from "./fp8BlockWise.js";
export { fp8PerTensor } from "./fp8PerTensor.js";
export { ggufBitsPerWeight } from "./ggufBitsPerWeight.js";
export type { GgufConversion, QueryKeyValueTensors } from "./ggufConversion.js";
export { ggufFileBF16 } from "./ggufFileBF16.js";
export { type GgufFileOptions, ggufFileBytes } from "./ggufFileBytes.js";
export { ggufFileF16 } from "./ggufFileF16.js";
export { ggufFileF32 } from "./ggufFileF32.js";
export { ggufFileIQ1_M } from "./ggufFileIQ1_M.js";
export { ggufFileIQ1_S } from "./ggufFileIQ1_S.js";
export { ggufFileIQ2_M } from "./ggufFileIQ2_M.js";
export { ggufFileIQ2_S } from "./ggufFileIQ2_S.js";
export { ggufFileIQ2_XS } from "./ggufFileIQ2_XS.js";
export { ggufFileIQ2_XXS } from "./ggufFileIQ2_XXS.js";
export { ggufFileIQ3_M } from "./ggufFileIQ3_M.js";
export { ggufFileIQ3_S } from "./ggufFileIQ3_S.js";
export { ggufFileIQ3_XS } from "./ggufFileIQ3_XS.js";
export { ggufFileIQ3_XXS } from "./ggufFileIQ3_XXS.js";
export { ggufFileIQ4_NL } from "./ggufFileIQ4_NL.js";
export { ggufFileIQ4_XS } from "./ggufFileIQ4_XS.js";
export { ggufFileMXFP4 } from "./ggufFileMXFP4.js";
export { ggufFileQ2_K } from "./ggufFileQ2_K.js";
export { ggufFileQ2_K_S } from "./ggufFileQ2_K_S.js";
export { ggufFileQ3_K_L } from "./ggufFileQ3_K_L.js";
export { ggufFileQ3_K_M } from "./ggufFileQ3_K_M.js";
export { ggufFileQ3_K_S } from "./ggufFileQ3_K_S.js";
export { ggufFileQ4_0 } from "./ggufFileQ4_0.js";
export { ggufFileQ4_1 } from "./ggufFileQ4_1.js";
export { ggufFileQ4_K_M } from "./ggufFileQ4_K_M.js";
export { ggufFileQ4_K_S } from "./ggufFileQ4_K_S.js";
export { ggufFileQ5_0 } from "./ggufFileQ5_0.js";
export { ggufFileQ5_1 } from "./ggufFileQ5_1.js";
export { ggufFileQ5_K_M } from "./ggufFileQ5_K_M.js";
export { ggufFileQ5_K_S } from "./ggufFileQ5_K_S.js";
export { ggufFileQ6_K } from "./ggufFileQ6_K.js";
export { ggufFileQ8_0 } from "./ggufFileQ8_0.js";
export { ggufFileTQ1_0 } from "./ggufFileTQ1_0.js";
export { ggufFileTQ2_0 } from "./ggufFileTQ2_0.js";
export type {
  GgufCondition,
  GgufFileType,
  GgufLayers,
  GgufRule,
  GgufTensor,
  ImportanceMatrix,
} from "./ggufFileType.js";
export { gptq } from "./gptq.js";
export { int4Experts } from "./int4Experts.js";
export { type KeyValueCacheSavings, keyValueCacheSavings } from "./keyValueCacheSavings.js";
export { mxfp4Experts } from "./mxfp4Experts.js";
export { nativeModel } from "./nativeModel.js";
export { nvfp4AllLinear } from "./nvfp4AllLinear.js";
export { nvfp4ModelOptimizer } from "./nvfp4ModelOptimizer.js";
export type { QuantizationPolicy } from "./quantizationPolicy.js";
export { quantize } from "./quantize.js";
export type { MemorySavings, QuantizedModel } from "./quantizedModel.js";
export { type GgufQuantizationOptions, quantizeToGguf } from "./quantizeToGguf.js";
export { smoothQuant } from "./smoothQuant.js";
export { unquantizedFormat } from "./unquantizedFormat.js";
