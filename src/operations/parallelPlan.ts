/** Degrees of parallelism. */
export interface ParallelPlan {
  /** Tensor parallelism: number of accelerators that share every matrix multiplication. */
  readonly tensor: number;
  /** Pipeline parallelism: number of stages of consecutive layers. */
  readonly pipeline: number;
  /** Expert parallelism: number of groups that the experts are divided among. */
  readonly expert: number;
  /** Attention data parallelism: number of ranks that run attention for separate sequences but share the experts. */
  readonly attentionDataParallel: number;
  /** Number of whole copies of the model. */
  readonly replicas: number;
}
