/** What a measured value counts. */
export type MeasuredMetric =
  | "outputTokensPerSecond"
  | "totalTokensPerSecond"
  | "decodeTokensPerSecond"
  | "prefillTokensPerSecond"
  | "requestsPerSecond"
  | "timeToFirstTokenSeconds"
  | "timePerOutputTokenSeconds"
  | "endToEndLatencySeconds"
  | "averagePowerWatts";

/** The statistic of a measured value over requests. */
export type MeasuredStatistic = "mean" | "median" | "p99";

/** One measured value: a total of the whole system, in SI units. */
export interface MeasuredValue {
  /** What it counts. */
  readonly metric: MeasuredMetric | (string & {});
  /** The value. */
  readonly value: number;
  /** The statistic; a mean if the source does not say. */
  readonly statistic?: MeasuredStatistic | (string & {}) | null;
}

/** How the requests of a measurement came. */
export interface MeasuredWorkload {
  /** One request at a time, one batch, all queued at once, a fixed number in flight, or a request rate. */
  readonly mode: "single-stream" | "static-batch" | "offline" | "concurrency" | "server" | (string & {});
  /** Nominal tokens of a prompt. */
  readonly inputTokens: number | null;
  /** Nominal tokens generated. */
  readonly outputTokens: number | null;
  /** Mean tokens of a prompt, where lengths vary. */
  readonly meanInputTokens?: number | null;
  /** Mean tokens generated, where lengths vary. */
  readonly meanOutputTokens?: number | null;
  /** Requests in flight, or the size of the batch. */
  readonly concurrency: number | null;
  /** Requests that arrive in a second. */
  readonly requestRate: number | null;
  /** Where the prompts come from. */
  readonly dataset?: string | null;
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
  readonly architectureId?: string | null;
  /** Dimensions, for models without a name. */
  readonly modelConfig?: MeasuredModelConfig | null;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Accelerators in all. */
  readonly accelerators: number | null;
  /** Degrees of parallelism; null where the source does not say. */
  readonly parallelism: {
    readonly tensor: number | null;
    readonly pipeline: number | null;
    readonly expert: number | null;
    readonly data: number | null;
  } | null;
  /** Formats by the sources' names; null where the source does not say. */
  readonly precision: {
    readonly weights: string | null;
    readonly activations: string | null;
    readonly kvCache: string | null;
  } | null;
  /** How the requests came. */
  readonly workload: MeasuredWorkload;
  /** What was measured. */
  readonly measured: readonly MeasuredValue[];
  /** What else the source says; `attention data parallelism`, `max batch 128 per rank` and `eager mode` are read from it. */
  readonly notes?: string | null;
  /** How far the row can be trusted; only `ok` rows are fitted. */
  readonly quality?: "ok" | "caveat" | "suspect" | (string & {});
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
