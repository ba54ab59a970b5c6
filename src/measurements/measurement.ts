/** Name of a measured metric; the unit is part of the name. */
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

/** Statistic over requests. */
export type MeasuredStatistic = "mean" | "median" | "p50" | "p90" | "p95" | "p99" | "max";

/** A measured value of the whole system, in SI units. */
export interface MeasuredValue {
  /** Name of the metric. */
  readonly metric: MeasuredMetric | (string & {});
  /** Measured value. */
  readonly value: number;
  /** Statistic over requests; taken as a mean if the source does not state it. */
  readonly statistic?: MeasuredStatistic | (string & {}) | null | undefined;
}

/** Workload of a measurement. */
export interface MeasuredWorkload {
  /** Load: one request at a time, one batch, an offline queue, a fixed concurrency, a request rate, a finite burst, or disaggregated pools. */
  readonly mode:
    | "single-stream"
    | "static-batch"
    | "offline"
    | "concurrency"
    | "server"
    | "burst"
    | "disaggregated"
    | (string & {});
  /** Nominal prompt tokens. */
  readonly inputTokens: number | null;
  /** Nominal generated tokens. */
  readonly outputTokens: number | null;
  /** Mean prompt tokens, where lengths vary. */
  readonly meanInputTokens?: number | null | undefined;
  /** Mean generated tokens, where lengths vary. */
  readonly meanOutputTokens?: number | null | undefined;
  /** Requests in flight, or batch size. */
  readonly concurrency: number | null;
  /** Requests that arrive per second. */
  readonly requestRate: number | null;
  /** Data set of the prompts. */
  readonly dataset?: string | null | undefined;
  /** Number of requests of a finite run. */
  readonly requests?: number | null | undefined;
  /** Arrival process of the requests. */
  readonly arrivals?: "burst" | "poisson" | "constant" | (string & {}) | null | undefined;
  /** Limits on 99th percentiles under which `requestRate` is the highest sustained rate, as in MLPerf's server scenario. */
  readonly latencyLimits?:
    | {
        readonly timeToFirstTokenSeconds?: number | undefined;
        readonly timePerOutputTokenSeconds?: number | undefined;
      }
    | null
    | undefined;
  /** Phase, for a measurement of a single step. */
  readonly phase?: "decode" | "prefill" | (string & {}) | null | undefined;
  /** Context length of each sequence, for a measurement of a single step. */
  readonly contextTokens?: number | null | undefined;
}

/** Prefill or decode pool of a disaggregated system; a worker has tensor x pipeline x data accelerators. */
export interface MeasuredPool {
  /** Workers of the pool. */
  readonly workers: number;
  /** Tensor-parallel degree. */
  readonly tensor: number;
  /** Pipeline stages. */
  readonly pipeline: number;
  /** Attention ranks. */
  readonly data: number;
  /** Expert-parallel degree. */
  readonly expert: number;
  /** Tensor-parallel degree of each expert. */
  readonly expertTensor?: number | null | undefined;
  /** Largest number of requests on a rank. */
  readonly batch?: number | null | undefined;
}

/** Engine settings that a source states. */
export interface MeasuredSettings {
  /** Most concurrent sequences of the whole engine. */
  readonly maxSequences?: number | undefined;
  /** Most concurrent sequences of one attention rank. */
  readonly maxSequencesPerRank?: number | undefined;
  /** Most tokens in one step. */
  readonly maxBatchedTokens?: number | undefined;
  /** Number of decode steps between checks for new requests while others run, such as `--scheduler-recv-interval`. */
  readonly promptIntervalSteps?: number | undefined;
  /** True if prompts are processed in chunks alongside decoding requests. */
  readonly chunkedPrefill?: boolean | undefined;
  /** True if common prefixes are cached. */
  readonly prefixCaching?: boolean | undefined;
  /** Memory share that the engine may use, by the engine's own definition, such as `--gpu-memory-utilization`. */
  readonly memoryShare?: number | undefined;
  /** True if kernels are launched one by one, without CUDA graphs. */
  readonly eagerMode?: boolean | undefined;
}

/** An inference measurement, published or your own, in the format that `validate` and `calibrate` read. */
export interface Measurement {
  /** Unique name of the row. */
  readonly id: string;
  /** Engine and version, such as "vLLM 0.6.1". */
  readonly engine: string;
  /** Name of the model. */
  readonly model: string;
  /** Name of an architecture of the same shape, for variants of a model. */
  readonly architectureId?: string | null | undefined;
  /** Dimensions of a model without a name. */
  readonly modelConfig?: MeasuredModelConfig | null | undefined;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Total number of accelerators. */
  readonly accelerators: number | null;
  /** Parallel degrees; null where the source does not state them, absent if pools have their own degrees. */
  readonly parallelism?:
    | {
        readonly tensor: number | null;
        readonly pipeline: number | null;
        readonly expert: number | null;
        readonly data: number | null;
      }
    | null
    | undefined;
  /** Numeric formats as the source names them; null where the source does not state them. */
  readonly precision: {
    readonly weights: string | null;
    readonly activations: string | null;
    readonly kvCache: string | null;
  } | null;
  /** Workload of the measurement. */
  readonly workload: MeasuredWorkload;
  /** Prefill and decode pools of a disaggregated system. */
  readonly disaggregated?: { readonly prefill: MeasuredPool; readonly decode: MeasuredPool } | null | undefined;
  /** Measured values. */
  readonly measured: readonly MeasuredValue[];
  /** Engine settings that the source states; all others are the engine's defaults. */
  readonly settings?: MeasuredSettings | null | undefined;
  /**
   * Notes of the source; the phrases `attention data parallelism`, `max batch 128 per rank`, `in-flight batching off`, `eager mode`, `outlier
   * decomposition` and `(ExLlama) kernel` are interpreted.
   */
  readonly notes?: string | null | undefined;
  /** Quality of the row. The shipped profiles are fitted to `ok` rows, and to rows with a `caveat` where nothing better covers an engine on a generation. */
  readonly quality?: "ok" | "caveat" | "suspect" | (string & {}) | undefined;
}

/** Dimensions of a model without a name: multi-head attention and a plain feed-forward block of four times the hidden size. */
export interface MeasuredModelConfig {
  /** Number of layers. */
  readonly layers: number;
  /** Number of attention heads. */
  readonly heads: number;
  /** Head size. */
  readonly headDim: number;
  /** Hidden size. */
  readonly hiddenSize: number;
  /** Vocabulary size. */
  readonly vocabSize: number;
}
