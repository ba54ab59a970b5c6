/**
 * Functions and types for serving a model; data, money, foreign files and what only some need have subpaths of their own.
 *
 * What to import where:
 *
 * | `llm-economics/…` | holds |
 * | --- | --- |
 * | {@link accelerators} | The catalogue of accelerators, every figure with its source. |
 * | {@link architectures} | The catalogue of model architectures: dimensions, published parameter counts, licence and sources of each model. |
 * | {@link calibration} | Efficiency profiles fitted to measurements, with their cross-validated error. |
 * | {@link charts} | Charts as plain Vega-Lite specifications: JSON with its data inside, for any renderer, without a dependency. |
 * | {@link cost} | Money: exact amounts; the cost of renting, owning and buying tokens; the cost of a token, a request, a training run and a model's life. |
 * | {@link efficiency} | Efficiency profiles describe how close an engine gets to the peaks of an accelerator and the overhead it adds, fitted to measurements. Engine limits describe how it manages memory and batches. |
 * | {@link energy} | Energy use, carbon emissions and water consumption of inference and training, at a stated boundary. |
 * | {@link errors} | Typed errors. Each names what was asked for, what is allowed and, where there is one, the nearest remedy. |
 * | {@link formats} | Numeric formats: the size of an element in memory, including its scales, and the arithmetic format it is multiplied in. |
 * | {@link hardware} | Hardware: accelerators, interconnects, servers, racks and storage, in SI units. |
 * | {@link importers} | Importers: model files, price lists and benchmark results in the formats of other tools, with a warning for every assumption. |
 * | {@link inference} | Latency, throughput, memory and power of serving a model on accelerators, with intervals and a breakdown of the step time. |
 * | {@link interconnects} | The catalogue of links and networks, with bandwidths per direction and the advertised figure apart. |
 * | {@link load} | Serving under load: latency percentiles of open loops, closed loops and finite runs, the highest rate that meets latency objectives, and a request-level simulator. |
 * | {@link measurements} | Measurements of inference and training: row formats, the names that benchmark tables use, and predictions to compare with. |
 * | {@link models} | Models as layer groups, and the quantities that follow from the shape alone: parameters, cache size and FLOPs. |
 * | {@link planning} | Planning: the cheapest machines that serve a demand within latency objectives, the reasons why others do not, and autoscaling. |
 * | {@link prices} | Price series for renting and buying accelerators, for electricity and for API tokens; every entry has a date, a source and a kind. |
 * | {@link quantization} | Quantization: the size of a model under a quantization policy, with the recipes in common use and GGUF file types. |
 * | {@link roofline} | Roofline: attainable rates, ridge points, and the time and bound of single operations and collectives. |
 * | {@link scenarios} | Scenarios: Monte Carlo simulation, sensitivity, comparison and explanation of results, and published claims recomputed. |
 * | {@link schemas} | Schemas of accelerators, architectures, plans, measurements and prices, and functions that parse JSON input with them. |
 * | {@link servers} | The catalogue of servers, racks and cloud instances with accelerators. |
 * | {@link sources} | Sources of the figures in the catalogues: titles, URLs and dates, by key. |
 * | {@link testing} | Fixtures, matchers, golden vectors and a clock for testing pricing logic that builds on this library. |
 * | {@link training} | Training: arithmetic, memory, step time, failures and compute-optimal model sizes. Costs are in the cost chapter. |
 * | {@link units} | Units: functions that convert amounts to SI base units, flavoured number types, scale constants, and formatting for display. |
 * | {@link workloads} | Training and inference as workloads: what each demands of its infrastructure, which one dominates, and whether one tier can serve both. |
 *
 * @module llm-economics
 */
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
  type Execution, type GivenConcurrency, type InfeasibleInference, type InferenceEstimate, type InferenceLoad,
  type InferencePlan, type MemoryPlan, type OfflineLoad, type OpenLoopLoad, type SaturatedInference, type Schedule,
  type ServingPlan, type StaticLoad, type StepTerms,
} from "./inference/index.js";
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
  type OperationTime, type RooflineInput, type RooflineMachine, type RooflinePlace, type TileWaves, type TimedOperation,
} from "./roofline/index.js";
export {
  bytes, days, exaflops, exaflopsPerSecond, formatBytes, formatBytesPerSecond, formatCount, formatFlopsPerSecond,
  formatSeconds, formatWatts, gibibytes, gibibytesPerSecond, gigabits, gigabitsPerSecond, gigabytes, gigabytesPerSecond,
  gigaflops, gigaflopsPerSecond, hours, joules, kibibytes, kilobytes, kilowattHours, kilowatts, mebibytes, megabits,
  megabitsPerSecond, megabytes, megabytesPerSecond, megawatts, microseconds, milliseconds, minutes, months, petabytes,
  petaflops, petaflopsPerSecond, seconds, tebibytes, terabitsPerSecond, terabytes, terabytesPerSecond, teraflops,
  teraflopsPerSecond, watts, years, type Bytes, type BytesPerSecond, type Estimate, type Flops, type FlopsPerSecond,
  type Interval, type Joules, type Quantity, type Seconds, type TokensPerSecond, type Watts,
} from "./units/index.js";
