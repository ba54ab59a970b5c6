import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkChoice } from "../plan/checkChoice.js";
import { type PipelineSchedule, trainingChoices } from "../plan/trainingChoices.js";

/** Time in which the stages of a pipeline wait for each other. */
export interface PipelineBubble {
  /** Over the time in which they work. */
  readonly shareOfWork: number;
  /** Over the whole time. */
  readonly shareOfStep: number;
}

/** Waiting of a schedule over that of 1F1B, where forward, input-gradient and weight-gradient passes take one third each. */
const scheduleShare: { readonly [Schedule in PipelineSchedule]: number } = {
  gpipe: 1,
  "1f1b": 1,
  interleaved: 1,
  // Gradients of weights fill two of three gaps: (p - 1) (F + B - W) of (p - 1) (F + B + W).
  "zero-bubble": 1 / 3,
  // (p / 2 - 1) (F&B + B - 3 W), with forward and backward passes that overlap in full.
  dualpipe: 1 / 3,
};

/**
 * The pipeline bubble: the time that stages wait at the start and end of a step.
 *
 * Model: shareOfWork = (stages − 1) / (microBatches × interleave), a third of it under `zero-bubble`; under `dualpipe` (stages / 2 − 1) / 3 over
 * microBatches; shareOfStep = shareOfWork / (1 + shareOfWork), which is (p − 1) / (m + p − 1) without interleaving.
 * Assumes: stages of equal time, one forward and one backward pass in turn (1F1B) unless the schedule says otherwise.
 *
 * @param pipeline - stages, micro-batches of one step, chunks of layers that each stage holds (1 if left out), and the schedule
 * @returns the wait, over the work and over the step
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
 * @throws {@link UnknownNameError} if the schedule is not known
 * @source Narayanan et al., Efficient Large-Scale Language Model Training (arXiv:2104.04473, 2021), section 2.2; Qi et al., Zero Bubble Pipeline
 * Parallelism (arXiv:2401.10241, 2023); DeepSeek-AI, DeepSeek-V3 (arXiv:2412.19437, 2024), table 2
 * @example
 * ```ts
 * import { pipelineBubble } from "llm-economics/training";
 *
 * pipelineBubble({ stages: 8, microBatches: 56 }).shareOfStep; // => 0.1111
 * pipelineBubble({ stages: 8, microBatches: 56, interleave: 7 }).shareOfWork; // => 0.017857
 * pipelineBubble({ stages: 8, microBatches: 56, schedule: "zero-bubble" }).shareOfWork; // => 0.041667
 * ```
 */
export function pipelineBubble(pipeline: {
  /** Stages of consecutive layers. */
  readonly stages: number;
  /** Micro-batches that pass the pipeline in one step. */
  readonly microBatches: number;
  /** Chunks of layers that each stage holds, in turn. */
  readonly interleave?: number | undefined;
  /** Order of the passes; 1f1b, or interleaved, if left out. */
  readonly schedule?: PipelineSchedule | undefined;
}): PipelineBubble {
  checkShape("pipeline", pipeline, { stages: 0, microBatches: 0, interleave: [0], schedule: [0] });
  const stages = whole("stages", pipeline.stages);
  const schedule = checkChoice("schedule", pipeline.schedule ?? "1f1b", trainingChoices.pipelineSchedule);
  const passes = whole("microBatches", pipeline.microBatches) * whole("interleave", pipeline.interleave ?? 1);
  const gaps = schedule === "dualpipe" ? Math.max(0, stages / 2 - 1) : stages - 1;
  const shareOfWork = (scheduleShare[schedule] * gaps) / passes;
  return { shareOfWork, shareOfStep: shareOfWork / (1 + shareOfWork) };
}
