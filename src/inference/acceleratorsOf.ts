import type { ParallelPlan } from "../operations/parallelPlan.js";

/** Accelerators of one replica. */
export function acceleratorsOf({ tensor, pipeline, attentionDataParallel }: ParallelPlan): number {
  return tensor * pipeline * attentionDataParallel;
}
