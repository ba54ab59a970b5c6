/** Unit of a measured value. */
export type MeasuredMetric =
  | "outputTokensPerSecond"
  | "totalTokensPerSecond"
  | "decodeTokensPerSecond"
  | "prefillTokensPerSecond"
  | "requestsPerSecond"
  | "timeToFirstTokenSeconds"
  | "timePerOutputTokenSeconds"
  | "endToEndLatencySeconds"
  | "averagePowerWatts"
  | "stepSeconds"
  | "prefillSeconds";

/** The statistic of a measured value over requests. */
export type MeasuredStatistic = "mean" | "median" | "p95" | "p99" | "max";

/** One measured value: a total of the whole system, in SI units. */
export interface MeasuredValue {
  /** Unit. */
  readonly metric: MeasuredMetric | (string & {});
  /** The value. */
  readonly value: number;
  /** The statistic; a mean if the source does not say. */
  readonly statistic?: MeasuredStatistic | (string & {}) | null | undefined;
}

/** Arrivals of a measurement's requests. */
export interface MeasuredWorkload {
  /** One request at a time, one batch, all queued at once, a fixed number in flight, a request rate, a finite run sent at once, or separate pools. */
  readonly mode:
    | "single-stream"
    | "static-batch"
    | "offline"
    | "concurrency"
    | "server"
    | "burst"
    | "disaggregated"
    | (string & {});
  /** Nominal tokens of a prompt. */
  readonly inputTokens: number | null;
  /** Nominal tokens generated. */
  readonly outputTokens: number | null;
  /** Mean tokens of a prompt, where lengths vary. */
  readonly meanInputTokens?: number | null | undefined;
  /** Mean tokens generated, where lengths vary. */
  readonly meanOutputTokens?: number | null | undefined;
  /** Requests in flight, or the size of the batch. */
  readonly concurrency: number | null;
  /** Requests that arrive in a second. */
  readonly requestRate: number | null;
  /** Data set of the prompts. */
  readonly dataset?: string | null | undefined;
  /** Requests of a finite run. */
  readonly requests?: number | null | undefined;
  /** Arrivals of the requests. */
  readonly arrivals?: "burst" | "poisson" | "constant" | (string & {}) | null | undefined;
  /** The limits under which the rate is the highest that was sustained, as MLPerf's server scenario sets them: 99th percentiles. */
  readonly latencyLimits?:
    | {
        readonly timeToFirstTokenSeconds?: number | undefined;
        readonly timePerOutputTokenSeconds?: number | undefined;
      }
    | null
    | undefined;
  /** The phase that a single step is of. */
  readonly phase?: "decode" | "prefill" | (string & {}) | null | undefined;
  /** Tokens visible to each sequence of a single step. */
  readonly contextTokens?: number | null | undefined;
}

/** One pool of a system that runs prompts and decoding apart; a worker has tensor x pipeline x data accelerators. */
export interface MeasuredPool {
  /** Workers of the pool. */
  readonly workers: number;
  /** Accelerators that share every multiplication. */
  readonly tensor: number;
  /** Stages. */
  readonly pipeline: number;
  /** Attention ranks. */
  readonly data: number;
  /** Groups that the experts are divided among. */
  readonly expert: number;
  /** Accelerators that share the multiplications of each expert. */
  readonly expertTensor?: number | null | undefined;
  /** Most requests of a rank. */
  readonly batch?: number | null | undefined;
}

/** Settings of an engine, as far as a source states them. */
export interface MeasuredSettings {
  /** Most sequences at once on the whole engine. */
  readonly maxSequences?: number | undefined;
  /** Most sequences at once on one attention rank. */
  readonly maxSequencesPerRank?: number | undefined;
  /** Most tokens of one step. */
  readonly maxBatchedTokens?: number | undefined;
  /** Whether prompts run in pieces next to decoding requests. */
  readonly chunkedPrefill?: boolean | undefined;
  /** Whether common prefixes are cached. */
  readonly prefixCaching?: boolean | undefined;
  /** Share of the memory that the engine's rule speaks of. */
  readonly memoryShare?: number | undefined;
  /** Whether kernels are issued one by one. */
  readonly eagerMode?: boolean | undefined;
}

/** One published or private measurement of a model served on accelerators: the format that `validate` and `calibrate` read. */
export interface Measurement {
  /** Unique name of the row. */
  readonly id: string;
  /** Engine and version, such as "vLLM 0.6.1". */
  readonly engine: string;
  /** Name of the model. */
  readonly model: string;
  /** Name of an architecture of the same shape, if the model is a variant of it. */
  readonly architectureId?: string | null | undefined;
  /** Dimensions, for models without a name. */
  readonly modelConfig?: MeasuredModelConfig | null | undefined;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Accelerators in all. */
  readonly accelerators: number | null;
  /** Degrees of parallelism; null where the source does not say, left out where pools have degrees of their own. */
  readonly parallelism?:
    | {
        readonly tensor: number | null;
        readonly pipeline: number | null;
        readonly expert: number | null;
        readonly data: number | null;
      }
    | null
    | undefined;
  /** Formats by the sources' names; null where the source does not say. */
  readonly precision: {
    readonly weights: string | null;
    readonly activations: string | null;
    readonly kvCache: string | null;
  } | null;
  /** Arrivals of the requests. */
  readonly workload: MeasuredWorkload;
  /** The pools of a system that runs prompts and decoding apart. */
  readonly disaggregated?: { readonly prefill: MeasuredPool; readonly decode: MeasuredPool } | null | undefined;
  /** Name of the measured metric. */
  readonly measured: readonly MeasuredValue[];
  /** Settings of the engine that the source states; what it leaves out is the engine's default. */
  readonly settings?: MeasuredSettings | null | undefined;
  /** Other notes of the source; `attention data parallelism`, `max batch 128 per rank` and `eager mode` are read from it. */
  readonly notes?: string | null | undefined;
  /** Reliability of the row; only `ok` rows are fitted. */
  readonly quality?: "ok" | "caveat" | "suspect" | (string & {}) | undefined;
}

/** The dimensions of a model without a name: multi-head attention and a plain feed-forward block of four times the width. */
export interface MeasuredModelConfig {
  /** Layers. */
  readonly layers: number;
  /** Attention heads. */
  readonly heads: number;
  /** Size of one head. */
  readonly headDim: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Rows of the embedding. */
  readonly vocabSize: number;
}
