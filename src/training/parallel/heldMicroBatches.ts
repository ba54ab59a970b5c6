import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkChoice } from "../plan/checkChoice.js";
import { type PipelineSchedule, trainingChoices } from "../plan/trainingChoices.js";

/**
 * Returns the number of micro-batches whose activations the first stage of a pipeline holds at once.
 *
 * Model: min(stages, microBatches), times 1 + (stages − 1) / (stages × interleave) if interleaved; all micro-batches under
 * `gpipe`;
 * stages + 1 under `dualpipe`.
 * Assumes: the 1F1B schedule unless stated otherwise. The last stage holds only one. Zero-bubble schedules are assumed to be of
 * the kind that needs no more memory than 1F1B.
 *
 * @param pipeline - stages, micro-batches per step, layer chunks per stage (1 if left out), and the schedule
 * @returns number of micro-batches, each through all layers of the stage
 * @throws {@link InvalidQuantityError} if a value is not a whole number of at least 1
 * @source Korthikanti et al. (arXiv:2205.05198, 2022), section 4.2.3; Qi et al., Zero Bubble Pipeline Parallelism (arXiv:2401.10241, 2023);
 * DeepSeek-AI, DeepSeek-V3 (arXiv:2412.19437, 2024), table 2
 * @example
 * ```ts
 * import { heldMicroBatches } from "llm-economics/training";
 *
 * heldMicroBatches({ stages: 8, microBatches: 64 }); // => 8
 * heldMicroBatches({ stages: 35, microBatches: 280, interleave: 3 }) / 35; // => 1.3238
 * ```
 */
export function heldMicroBatches(pipeline: {
  /** Number of pipeline stages. */
  readonly stages: number;
  /** Number of micro-batches per step. */
  readonly microBatches: number;
  /** Number of layer chunks per stage (virtual stages). */
  readonly interleave?: number | undefined;
  /** Pipeline schedule; 1F1B, or interleaved 1F1B, if left out. */
  readonly schedule?: PipelineSchedule | undefined;
}): number {
  checkShape("pipeline", pipeline, {
    stages: 0,
    microBatches: 0,
    interleave: [0],
    schedule: ["gpipe|1f1b|interleaved|zero-bubble|dualpipe"],
  });
  const stages = whole("stages", pipeline.stages);
  const interleave = whole("interleave", pipeline.interleave ?? 1);
  const microBatches = whole("microBatches", pipeline.microBatches);
  const { schedule } = pipeline;
  if (schedule !== undefined) checkChoice("schedule", schedule, trainingChoices.pipelineSchedule);
  if (schedule === "gpipe") return microBatches;
  if (schedule === "dualpipe") return Math.min(stages + 1, microBatches);
  const held = Math.min(stages, microBatches);
  return interleave > 1 ? held * (1 + (stages - 1) / (stages * interleave)) : held;
}
