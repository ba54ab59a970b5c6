import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkChoice } from "../plan/checkChoice.js";
import { type PipelineSchedule, trainingChoices } from "../plan/trainingChoices.js";

/** Idle time of the stages of a pipeline. */
export interface PipelineBubble {
  /** Idle time relative to working time. */
  readonly shareOfWork: number;
  /** Idle time relative to the whole step. */
  readonly shareOfStep: number;
}

/** Bubble of a schedule relative to 1F1B, if forward, input-gradient and weight-gradient passes take equal time. */
const scheduleShare: { readonly [Schedule in PipelineSchedule]: number } = {
  gpipe: 1,
  "1f1b": 1,
  interleaved: 1,
  // Weight gradients fill two thirds of the bubble: (p - 1) (F + B - W) of (p - 1) (F + B + W).
  "zero-bubble": 1 / 3,
  // (p / 2 - 1) (F&B + B - 3 W), with fully overlapping forward and backward passes.
  dualpipe: 1 / 3,
};

/**
 * Returns the pipeline bubble: the time that stages are idle at the start and end of a step.
 *
 * Model: shareOfWork = (stages − 1) / (microBatches × interleave), a third of that under `zero-bubble`, and (stages / 2 − 1) /
 * (3 × microBatches) under `dualpipe`. shareOfStep = shareOfWork / (1 + shareOfWork), which is (p − 1) / (m + p − 1) without
 * interleaving.
 * Assumes: stages of equal duration, and the 1F1B schedule unless stated otherwise.
 *
 * @param pipeline - stages, micro-batches per step, layer chunks per stage (1 if left out), and the schedule
 * @returns the idle time relative to the work and to the step
 * @throws {@link InvalidQuantityError} if a value is not a whole number of at least 1
 * @throws {@link UnknownNameError} if the schedule is unknown
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
  /** Number of pipeline stages. */
  readonly stages: number;
  /** Number of micro-batches per step. */
  readonly microBatches: number;
  /** Number of layer chunks per stage (virtual stages). */
  readonly interleave?: number | undefined;
  /** Pipeline schedule; 1F1B, or interleaved 1F1B, if left out. */
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
