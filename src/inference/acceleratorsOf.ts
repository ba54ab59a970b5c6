import type { ParallelPlan } from "../operations/parallelPlan.js";

/** Number of accelerators of one replica. */
export function acceleratorsOf({ tensor, pipeline, attentionDataParallel }: ParallelPlan): number {
  return tensor * pipeline * attentionDataParallel;
}
