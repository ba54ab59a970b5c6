/** Model of a training measurement: its name, and the dimensions that the source states. */
export interface MeasuredTrainingModel {
  /** Name of the model in the source. */
  readonly name: string;
  /** Hugging Face repository, if the name in the source differs. */
  readonly hfId?: string | undefined;
  /** Number of parameters. */
  readonly params?: number | undefined;
  /** Number of layers. */
  readonly layers?: number | undefined;
  /** Hidden size. */
  readonly hidden?: number | undefined;
  /** Number of query heads. */
  readonly heads?: number | undefined;
  /** Number of key-value heads; that of the query heads by default. */
  readonly kvHeads?: number | undefined;
  /** Feed-forward size; four times the hidden size by default. */
  readonly ffn?: number | undefined;
  /** Vocabulary size. */
  readonly vocab?: number | undefined;
  /** Tokens per sequence. */
  readonly seqLen?: number | undefined;
}

/** Parallel degrees of a training measurement that the source states. */
export interface MeasuredTrainingParallelism {
  /** Tensor-parallel degree. */
  readonly tensor?: number | undefined;
  /** Pipeline stages. */
  readonly pipeline?: number | undefined;
  /** Context-parallel degree. */
  readonly context?: number | undefined;
  /** Expert-parallel degree. */
  readonly expert?: number | undefined;
  /** Data-parallel ranks. */
  readonly data?: number | undefined;
  /** Virtual pipeline chunks per stage; null if interleaved to an unstated degree. */
  readonly virtualPipeline?: number | null | undefined;
  /** ZeRO stage. */
  readonly zeroStage?: number | undefined;
  /** Ranks or mode of fully sharded data parallelism. */
  readonly fsdp?: number | string | boolean | undefined;
  /** True if the optimizer states and the optimizer step are on the host. */
  readonly cpuOptimizerOffload?: boolean | undefined;
}

/** A training measurement: configuration and measured values. */
export interface TrainingMeasurement {
  /** Unique name of the row. */
  readonly id: string;
  /** Training task: "pretrain", "sft", or a kind of adapter. */
  readonly task: string;
  /** Training framework. */
  readonly framework?: string | undefined;
  /** MLPerf submitter, for MLPerf submissions. */
  readonly submitter?: string | undefined;
  /** Model. */
  readonly model: MeasuredTrainingModel;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Total number of accelerators. */
  readonly accelerators?: number | undefined;
  /** Parallel degrees. */
  readonly parallelism?: MeasuredTrainingParallelism | undefined;
  /** Arithmetic precision, such as "bf16" or "fp8-current-scaling". */
  readonly precision?: string | null | undefined;
  /** Sequences per optimizer step. */
  readonly globalBatchSize?: number | undefined;
  /** Micro-batches per rank and step. */
  readonly gradAccum?: number | undefined;
  /** Tokens per sequence. */
  readonly seqLen?: number | undefined;
  /** Tokens of the longest sequence of a fine-tuning run. */
  readonly maxSeqLen?: number | undefined;
  /** Tokens of the longest batch of a fine-tuning run. */
  readonly peakTokens?: number | undefined;
  /** Sequences per micro-batch, or per rank and step if `localBatch` is given. */
  readonly microBatch?: number | undefined;
  /** Batch of a rank, for sources that call it the micro-batch. */
  readonly localBatch?: number | undefined;
  /** Recomputation: "none", "selective", "full" or "unknown". */
  readonly recompute?: string | undefined;
  /** Formats of weights, gradients and optimizer states in our own rows: "autocast", "bf16" or "lora". */
  readonly recipe?: string | undefined;
  /** Dropout probability. */
  readonly dropout?: number | undefined;
  /** Accelerator memory visible to programs. */
  readonly memoryBytes?: number | undefined;
  /** Memory that the measuring program holds outside the measured run. */
  readonly leftoverBytes?: number | undefined;
  /** Notes of the source. */
  readonly notes?: string | undefined;
  /** Measured values. */
  readonly measured: readonly {
    readonly metric: string;
    readonly statistic?: string | null | undefined;
    readonly value: number;
  }[];
}
