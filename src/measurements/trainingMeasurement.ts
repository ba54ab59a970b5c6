/** The model of a measured training: its name, and its dimensions as far as the table states them. */
export interface MeasuredTrainingModel {
  /** Name as the table writes it. */
  readonly name: string;
  /** Repository of the model, if the table's name is another. */
  readonly hfId?: string | undefined;
  /** Parameters. */
  readonly params?: number | undefined;
  /** Layers. */
  readonly layers?: number | undefined;
  /** Width of the residual stream. */
  readonly hidden?: number | undefined;
  /** Query heads. */
  readonly heads?: number | undefined;
  /** Key-value heads; as the query heads if left out. */
  readonly kvHeads?: number | undefined;
  /** Width of the feed-forward block; four times the hidden size if left out. */
  readonly ffn?: number | undefined;
  /** Rows of the embedding matrix. */
  readonly vocab?: number | undefined;
  /** Tokens of a sequence. */
  readonly seqLen?: number | undefined;
}

/** Degrees of parallelism of a measured training, as far as the table states them. */
export interface MeasuredTrainingParallelism {
  /** Tensor parallelism. */
  readonly tensor?: number | undefined;
  /** Pipeline stages. */
  readonly pipeline?: number | undefined;
  /** Context parallelism. */
  readonly context?: number | undefined;
  /** Expert parallelism. */
  readonly expert?: number | undefined;
  /** Data-parallel ranks. */
  readonly data?: number | undefined;
  /** Chunks of layers of a stage; null where a pipeline's interleaving is not stated. */
  readonly virtualPipeline?: number | null | undefined;
  /** Sharding stage of ZeRO. */
  readonly zeroStage?: number | undefined;
  /** Ranks, or the mode, of fully sharded data parallelism. */
  readonly fsdp?: number | string | boolean | undefined;
  /** Whether the optimizer's states and step are on the host. */
  readonly cpuOptimizerOffload?: boolean | undefined;
}

/** One measured configuration of training: what ran, and what was measured. */
export interface TrainingMeasurement {
  /** Name of the row, unique. */
  readonly id: string;
  /** Training task: "pretrain", "sft", or a kind of adapters. */
  readonly task: string;
  /** The software that trained. */
  readonly framework?: string | undefined;
  /** Submitter to MLPerf, if it was one. */
  readonly submitter?: string | undefined;
  /** The model. */
  readonly model: MeasuredTrainingModel;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Accelerators. */
  readonly accelerators?: number | undefined;
  /** Parallel layout of the training. */
  readonly parallelism?: MeasuredTrainingParallelism | undefined;
  /** Arithmetic, such as "bf16" or "fp8-current-scaling". */
  readonly precision?: string | null | undefined;
  /** Sequences of one optimizer step. */
  readonly globalBatchSize?: number | undefined;
  /** Micro-batches of one rank in a step. */
  readonly gradAccum?: number | undefined;
  /** Tokens of a sequence. */
  readonly seqLen?: number | undefined;
  /** Tokens of the longest sequence of a fine-tune. */
  readonly maxSeqLen?: number | undefined;
  /** Tokens of the longest batch of a fine-tune. */
  readonly peakTokens?: number | undefined;
  /** Sequences of one micro-batch, or of a rank in a step where `localBatch` says so. */
  readonly microBatch?: number | undefined;
  /** Value that a source calls micro-batch and that is the batch of a rank. */
  readonly localBatch?: number | undefined;
  /** Recomputation: "none", "selective", "full" or "unknown". */
  readonly recompute?: string | undefined;
  /** Formats of weights, gradients and moments of our own rows: "autocast", "bf16" or "lora". */
  readonly recipe?: string | undefined;
  /** Share of values that dropout zeroes. */
  readonly dropout?: number | undefined;
  /** Memory that programs saw on the accelerator. */
  readonly memoryBytes?: number | undefined;
  /** Free memory of the measuring program. */
  readonly leftoverBytes?: number | undefined;
  /** Other notes of the source. */
  readonly notes?: string | undefined;
  /** Name of the measured metric. */
  readonly measured: readonly {
    readonly metric: string;
    readonly statistic?: string | null | undefined;
    readonly value: number;
  }[];
}
