/**
 * Models as layer groups, and the quantities that follow from the shape alone: parameters, cache size and FLOPs.
 *
 * @module models
 */
export type { Architecture, LayerGroup } from "./architecture.js";
export type {
  Attention,
  AttentionBias,
  GroupedQueryAttention,
  LatentAttention,
  LinearAttention,
  SparseSelection,
  StateSpaceAttention,
} from "./attention.js";
export { type CacheBytesPerSequenceInput, cacheBytesPerSequence } from "./cacheBytesPerSequence.js";
export type { ArchitectureProvenance, CatalogueArchitecture } from "./catalogueArchitecture.js";
export { type ContextLimit, defaultContextLimit } from "./checkContext.js";
export { type DecodeFlopsInput, decodeFlopsPerToken } from "./decodeFlopsPerToken.js";
export { defineArchitecture } from "./defineArchitecture.js";
export { type DistinctExpertsInput, distinctExperts } from "./distinctExperts.js";
export type { DenseFeedForward, FeedForward, MixtureOfExperts } from "./feedForward.js";
export { type ForwardFlopsInput, forwardFlopsPerToken } from "./forwardFlopsPerToken.js";
export { isMixtureOfExperts } from "./isMixtureOfExperts.js";
export { type CacheElement, keyValueCacheBytesPerToken } from "./keyValueCacheBytesPerToken.js";
export { layerCount } from "./layerCount.js";
export { layerMatrices } from "./layerMatrices.js";
export { type ParameterCount, parameterCount } from "./parameterCount.js";
export { parametersByClass } from "./parametersByClass.js";
export { type PrefillFlopsInput, prefillFlops } from "./prefillFlops.js";
export type { TensorClass } from "./tensorClass.js";
export { unknownContextTokens } from "./unknownContextTokens.js";
export { weightMatrices } from "./weightMatrices.js";
export type { MatrixRole, ModelWeightMatrix, WeightMatrix } from "./weightMatrix.js";
