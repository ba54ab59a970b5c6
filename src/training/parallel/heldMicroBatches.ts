import { whole } from "../../units/check.js";

/**
 * Micro-batches whose activations the first stage of a pipeline holds at once: it sends as many ahead as there are stages.
 *
 * Model: min(stages, microBatches), times 1 + (stages − 1) / (stages × interleave) if interleaved.
 * Assumes: one forward and one backward pass in turn (1F1B); the last stage holds one.
 *
 * @param pipeline - stages, micro-batches of one step, and chunks of layers that each stage holds (1 if left out)
 * @returns micro-batches, each through the layers of one stage
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
 * @source Korthikanti et al. (arXiv:2205.05198, 2022), section 4.2.3
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
  readonly interleave?: number;
}): number {
  const stages = whole("stages", pipeline.stages);
  const interleave = whole("interleave", pipeline.interleave ?? 1);
  const held = Math.min(stages, whole("microBatches", pipeline.microBatches));
  return interleave > 1 ? held * (1 + (stages - 1) / (stages * interleave)) : held;
}
