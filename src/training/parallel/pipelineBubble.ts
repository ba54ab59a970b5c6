import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/** Time in which the stages of a pipeline wait for each other. */
export interface PipelineBubble {
  /** Over the time in which they work. */
  readonly shareOfWork: number;
  /** Over the whole time. */
  readonly shareOfStep: number;
}

/**
 * How long the stages of a pipeline wait at the start and end of a step.
 *
 * Model: shareOfWork = (stages − 1) / (microBatches × interleave); shareOfStep = shareOfWork / (1 + shareOfWork), which is
 * (p − 1) / (m + p − 1) without interleaving.
 * Assumes: stages of equal time, one forward and one backward pass in turn (1F1B). Zero-bubble and two-way schedules wait less.
 *
 * @param pipeline - stages, micro-batches of one step, and chunks of layers that each stage holds (1 if left out)
 * @returns the wait, over the work and over the step
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
 * @source Narayanan et al., Efficient Large-Scale Language Model Training (arXiv:2104.04473, 2021), section 2.2
 * @example
 * ```ts
 * import { pipelineBubble } from "llm-economics/training";
 *
 * pipelineBubble({ stages: 8, microBatches: 56 }).shareOfStep; // => 0.1111
 * pipelineBubble({ stages: 8, microBatches: 56, interleave: 7 }).shareOfWork; // => 0.017857
 * ```
 */
export function pipelineBubble(pipeline: {
  /** Stages of consecutive layers. */
  readonly stages: number;
  /** Micro-batches that pass the pipeline in one step. */
  readonly microBatches: number;
  /** Chunks of layers that each stage holds, in turn. */
  readonly interleave?: number;
}): PipelineBubble {
  checkShape("pipeline", pipeline, { stages: 0, microBatches: 0, interleave: [0] });
  const waiting = whole("stages", pipeline.stages) - 1;
  const passes = whole("microBatches", pipeline.microBatches) * whole("interleave", pipeline.interleave ?? 1);
  return { shareOfWork: waiting / passes, shareOfStep: waiting / (passes + waiting) };
}
