/** The model of a measured training: its name, and its dimensions as far as the table states them. */
export interface MeasuredTrainingModel {
  /** Name as the table writes it. */
  readonly name: string;
  /** Parameters. */
  readonly params?: number;
  /** Layers. */
  readonly layers?: number;
  /** Width of the residual stream. */
  readonly hidden?: number;
  /** Query heads. */
  readonly heads?: number;
  /** Key-value heads; as the query heads if left out. */
  readonly kvHeads?: number;
  /** Width of the feed-forward block; four times the hidden size if left out. */
  readonly ffn?: number;
  /** Rows of the embedding matrix. */
  readonly vocab?: number;
  /** Tokens of a sequence. */
  readonly seqLen?: number;
}

/** Degrees of parallelism of a measured training, as far as the table states them. */
export interface MeasuredTrainingParallelism {
  /** Tensor parallelism. */
  readonly tensor?: number;
  /** Pipeline stages. */
  readonly pipeline?: number;
  /** Context parallelism. */
  readonly context?: number;
  /** Expert parallelism. */
  readonly expert?: number;
  /** Chunks of layers of a stage. */
  readonly virtualPipeline?: number;
  /** Sharding stage of ZeRO. */
  readonly zeroStage?: number;
  /** Ranks, or the mode, of fully sharded data parallelism. */
  readonly fsdp?: number | string;
}

/** One measured configuration of training: what ran, and what was measured. */
export interface TrainingMeasurement {
  /** Name of the row, unique. */
  readonly id: string;
  /** What was trained: "pretrain", or a kind of fine-tuning. */
  readonly task: string;
  /** The software that trained. */
  readonly framework?: string;
  /** The model. */
  readonly model: MeasuredTrainingModel;
  /** Name of the accelerator. */
  readonly hardware: string;
  /** Accelerators. */
  readonly accelerators?: number;
  /** How the training was laid out. */
  readonly parallelism?: MeasuredTrainingParallelism;
  /** Arithmetic, such as "bf16" or "fp8-current-scaling". */
  readonly precision?: string;
  /** Sequences of one optimiser step. */
  readonly globalBatchSize?: number;
  /** Tokens of a sequence. */
  readonly seqLen?: number;
  /** Sequences of one micro-batch. */
  readonly microBatch?: number;
  /** What was recomputed: "none", "selective", "full" or "unknown". */
  readonly recompute?: string;
  /** What was measured. */
  readonly measured: readonly { readonly metric: string; readonly statistic?: string; readonly value: number }[];
}
