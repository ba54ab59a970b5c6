/** Parallel degrees of a model. */
export interface ParallelPlan {
  /** Accelerators that share every matrix multiplication. */
  readonly tensor: number;
  /** Stages that hold consecutive layers. */
  readonly pipeline: number;
  /** Groups that the experts are divided among. */
  readonly expert: number;
  /** Ranks that each attend to their own sequences while they share the experts; 1 if every copy is whole. */
  readonly attentionDataParallel: number;
  /** Whole copies of the model. */
  readonly replicas: number;
}
