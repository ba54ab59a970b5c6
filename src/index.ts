/**
 * Functions and types for serving a model; data, money, foreign files and what only some need have subpaths of their own.
 *
 * @module llm-economics
 */
export {
  carbonFootprint, ecoLogitsRequest, embodiedCarbon, gridIntensity, inferenceEnergy, operationalCarbon,
  requestEnergyFromFlops, serverPowerRatio, trainingEnergy, waterUse, type CarbonBasis, type CarbonFootprint,
  type EcoLogitsRequest, type ElectricityContract, type EmbodiedCarbon, type EnergyBoundary, type EnergySite,
  type EnergyTerms, type Grid, type GridIntensity, type IdleTime, type InferenceEnergy, type OperationalCarbon,
  type PoweredServing, type RequestEnergy, type SourcedFigure, type TrainingEnergy, type WaterUse,
} from "./energy/index.js";
export {
  CurrencyMismatchError, InfeasiblePlanError, InvalidQuantityError, isLlmEconomicsError, LlmEconomicsError,
  MalformedInputError, UnknownNameError, UnpricedDateError, UnsupportedArchitectureError, UnsupportedFormatError,
  type CurrencyMismatchDetails, type InfeasiblePlanDetails, type InvalidQuantityDetails, type LlmEconomicsErrorCode,
  type MalformedInputDetails, type UnknownNameDetails, type UnpricedDateDetails, type UnsupportedArchitectureDetails,
  type UnsupportedFormatDetails,
} from "./errors/index.js";
export {
  storedBitsPerElement, storedBytes, type ArithmeticFormat, type FormatOverhead, type NumericFormat,
} from "./formats/index.js";
export {
  defineAccelerator, explainAccelerator, findAccelerator, peakFlopsPerSecond, powerDrawWatts, serversPerRack,
  trainingStorageBandwidth, type Accelerator, type AcceleratorFigure, type AcceleratorInput, type AcceleratorKind,
  type FigureKind, type Interconnect, type InterconnectScope, type PeakRates, type Provenance, type RackFit,
  type ScaleUpLink, type Server, type SourceSummary, type StorageSystem, type Topology, type TrainingStorageBandwidth,
  type TrainingStorageDemand,
} from "./hardware/index.js";
export {
  estimateInference, requireFit, sweepConcurrency, type Bound, type ClosedLoopLoad, type ConcurrencySweep,
  type Estimate, type Execution, type GivenConcurrency, type InfeasibleInference, type InferenceEstimate,
  type InferenceLoad, type InferencePlan, type Interval, type MemoryPlan, type OfflineLoad, type OpenLoopLoad,
  type SaturatedInference, type Schedule, type ServingPlan, type StaticLoad, type StepTerms,
} from "./inference/index.js";
export {
  burst, bursty, closedLoop, constantRate, estimateLoad, lengths, maximumRate, meanWaitSeconds, poisson,
  prefillServersPerDecodeServer, simulate, trace, waitingProbability, type AllowedTimes, type ArrivingLoad,
  type BurstLoad, type ClosedLoad, type Lengths, type Load, type LoadablePlan, type LoadEstimate, type LoadPlan,
  type LoadResult, type MaximumRate, type Objective, type Objectives, type Percentiles, type RateOptions,
  type RateQuestion, type RequestShape, type RequestTimes, type SaturatedLoad, type ShapeOptions, type SimulatedRequest,
  type Simulation, type SimulationOptions, type Statistic, type TraceLoad, type TraceRequest,
} from "./load/index.js";
export {
  cacheBytesPerSequence, decodeFlopsPerToken, defineArchitecture, distinctExperts, forwardFlopsPerToken,
  isMixtureOfExperts, keyValueCacheBytesPerToken, layerCount, layerMatrices, parameterCount, parametersByClass,
  prefillFlops, weightMatrices, type Architecture, type ArchitectureProvenance, type Attention, type AttentionBias,
  type CacheBytesPerSequenceInput, type CacheElement, type CatalogueArchitecture, type ContextLimit,
  type DecodeFlopsInput, type DenseFeedForward, type DistinctExpertsInput, type FeedForward, type ForwardFlopsInput,
  type GroupedQueryAttention, type LatentAttention, type LayerGroup, type LinearAttention, type MatrixRole,
  type MixtureOfExperts, type ModelWeightMatrix, type ParameterCount, type PrefillFlopsInput, type SparseSelection,
  type StateSpaceAttention, type TensorClass, type WeightMatrix,
} from "./models/index.js";
export {
  defaultActivationFormat, ggufBitsPerWeight, ggufFileBytes, keyValueCacheSavings, nativeModel, quantize,
  quantizeToGguf, type GgufCondition, type GgufConversion, type GgufFileOptions, type GgufFileType, type GgufLayers,
  type GgufQuantizationOptions, type GgufRule, type GgufTensor, type ImportanceMatrix, type KeyValueCacheSavings,
  type MemorySavings, type QuantizationPolicy, type QuantizedModel, type QueryKeyValueTensors,
} from "./quantization/index.js";
export {
  arithmeticIntensity, attainableFlopsPerSecond, busBandwidthBytesPerSecond, collectiveLatencySeconds, collectiveTime,
  collectiveTrafficBytes, criticalBatch, groupBandwidthBytesPerSecond, hierarchicalAllReduceTime, matrixMultiplication,
  networkBytesPerSecondOfBus, operationTime, ridgePoint, roofline, tileWaves, type Collective, type CollectiveAlgorithm,
  type CollectiveLink, type CollectiveProtocol, type CollectiveRates, type CollectiveShape, type CollectiveTime,
  type CollectiveTimeInput, type FittedCollectiveRates, type FittedMatrixRates, type HierarchicalAllReduce,
  type HierarchicalAllReduceTime, type MatrixMultiplication, type OperationBound, type OperationRates,
  type OperationTime, type RooflineInput, type RooflineMachine, type RooflinePlace, type TileWaves,
} from "./roofline/index.js";
export {
  bytes, days, exaflops, exaflopsPerSecond, formatBytes, formatBytesPerSecond, formatCount, formatFlopsPerSecond,
  formatSeconds, formatWatts, gibibytes, gibibytesPerSecond, gigabits, gigabitsPerSecond, gigabytes, gigabytesPerSecond,
  gigaflops, gigaflopsPerSecond, hours, joules, kibibytes, kilobytes, kilowattHours, kilowatts, mebibytes, megabits,
  megabitsPerSecond, megabytes, megabytesPerSecond, megawatts, microseconds, milliseconds, minutes, months, petabytes,
  petaflops, petaflopsPerSecond, seconds, tebibytes, terabitsPerSecond, terabytes, terabytesPerSecond, teraflops,
  teraflopsPerSecond, watts, years, type Bytes, type BytesPerSecond, type Flops, type FlopsPerSecond, type Joules,
  type Quantity, type Seconds, type TokensPerSecond, type Watts,
} from "./units/index.js";
