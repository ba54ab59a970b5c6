/**
 * Foreign files in: what others publish of models and prices, as this library's own types, with a warning for all that is assumed.
 *
 * @module importers
 */
export type { ImportedQuantization } from "./huggingFace/quantization.js";
export { type ImportedModel, type ImportOptions, importHuggingFaceConfig } from "./huggingFaceConfig.js";
