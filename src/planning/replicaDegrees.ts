/** Parallel degrees of one replica, or of one worker of a pool. */
export interface ReplicaDegrees {
  /** Tensor-parallel degree. */
  readonly tensorParallel: number;
  /** Pipeline stages; 1 by default. */
  readonly pipelineParallel?: number | undefined;
  /** Attention data-parallel ranks, which share the experts; 1 by default. */
  readonly attentionDataParallel?: number | undefined;
  /** Expert-parallel degree; 1 by default. */
  readonly expertParallel?: number | undefined;
}

/** Accelerators of one replica. */
export function acceleratorsOfDegrees({
  tensorParallel,
  pipelineParallel = 1,
  attentionDataParallel = 1,
}: ReplicaDegrees): number {
  return tensorParallel * pipelineParallel * attentionDataParallel;
}
