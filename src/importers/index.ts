/**
 * Importers: model files, price lists and benchmark results in the formats of other tools, with a warning for every assumption.
 *
 * @module importers
 */

export type { BenchmarkTool, ImportedRuns, RunDescription } from "./benchmarks/benchmarkRun.js";
export { importBenchmarkRuns } from "./benchmarks/importBenchmarkRuns.js";
export { type GgufHeader, readGgufHeader } from "./gguf/ggufHeader.js";
export { type ImportedGgufModel, importGguf } from "./gguf/ggufModel.js";
export type { GgufValue } from "./gguf/metadataValue.js";
export type { GgufTensorInfo } from "./gguf/tensorInfo.js";
export { type ImportedModel, type ImportOptions, importHuggingFaceConfig } from "./huggingFace/huggingFaceConfig.js";
export type { ImportedQuantization } from "./huggingFace/quantization/importedQuantization.js";
export { importGenaiPrices } from "./prices/genaiPrices.js";
export type { ImportedRentals, RentalFileOptions } from "./prices/importedRentals.js";
export type { ImportedTokenPrices, PriceFileOptions } from "./prices/importedTokenPrices.js";
export { importLiteLlmPrices } from "./prices/litellmPrices.js";
export { importModelsDevPrices } from "./prices/modelsDevPrices.js";
export {
  largestPlausibleHourPrice,
  largestPlausibleTokenPrice,
  type PriceConsequence,
  type PriceFinding,
  type PriceProblem,
  type PriceReport,
} from "./prices/priceReport.js";
export { importSkyPilotCatalog } from "./prices/skyPilotCatalog.js";
export {
  readSafetensorsHeader,
  type SafetensorsHeader,
  type SafetensorsTensor,
} from "./safetensors/safetensorsHeader.js";
export {
  type ImportedSafetensorsIndex,
  importSafetensorsIndex,
  type SafetensorsIndexOptions,
} from "./safetensors/safetensorsIndex.js";
export { storedModel } from "./storedModel.js";
