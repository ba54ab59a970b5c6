import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkChoice } from "../plan/checkChoice.js";
import { type PipelineSchedule, trainingChoices } from "../plan/trainingChoices.js";

/**
 * Micro-batches whose activations the first stage of a pipeline holds at once: it sends as many ahead as there are stages.
 *
 * Model: min(stages, microBatches), times 1 + (stages − 1) / (stages × interleave) if interleaved; all of them under `gpipe`, and one more
 * than stages under `dualpipe`.
 * Assumes: one forward and one backward pass in turn (1F1B) unless the schedule says otherwise; the last stage holds one. Zero-bubble
 * schedules are taken in the form that needs no more memory than 1F1B.
 *
 * @param pipeline - stages, micro-batches of one step, chunks of layers that each stage holds (1 if left out), and the schedule
 * @returns micro-batches, each through the layers of one stage
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
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
  /** Stages of consecutive layers. */
  readonly stages: number;
  /** Micro-batches that pass the pipeline in one step. */
  readonly microBatches: number;
  /** Chunks of layers that each stage holds, in turn. */
  readonly interleave?: number | undefined;
  /** Order of the passes; 1f1b, or interleaved, if left out. */
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
