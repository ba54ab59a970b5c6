import { InfeasiblePlanError } from "../../errors/infeasiblePlanError.js";
import { checkBoolean, checkObject } from "../../units/checkShape.js";
import { formatBytes } from "../../units/formatBytes.js";
import type { InfeasibleTraining, TrainingEstimate } from "./trainingEstimate.js";

/** Largest number of remedies in the message. */
const mostAdvised = 3;

/**
 * Returns the estimate of a training plan that fits, and throws an error that states the missing memory otherwise.
 *
 * @param estimate - a result of {@link estimateTraining}
 * @returns the estimate, with its type narrowed to `fits: true`
 * @throws {@link InfeasiblePlanError} if model states and activations do not fit
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { estimateTraining, requireTrainingFit } from "llm-economics/training";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, tokens: 15e12, sequenceTokens: 8192, batchSequences: 512 };
 * requireTrainingFit(estimateTraining({ ...plan, dataParallel: 256, tensorParallel: 2 })).accelerators; // => 512
 * ```
 */
export function requireTrainingFit(estimate: TrainingEstimate | InfeasibleTraining): TrainingEstimate {
  checkObject("estimate", estimate);
  checkBoolean("estimate.fits", estimate.fits);
  if (estimate.fits) return estimate;
  checkObject("estimate.memory", estimate.memory);
  const { neededBytes, availableBytes, acceleratorsNeeded } = estimate.memory;
  const changes = estimate.remedies.map(({ change }) =>
    Object.entries(change)
      .map(([option, value]) => `${option}: ${typeof value === "string" ? `"${value}"` : value}`)
      .join(", "),
  );
  const advice =
    changes.length > 0
      ? `try ${changes.slice(0, mostAdvised).join(", or ")}`
      : "shorten the sequence, use more accelerators, or train adapters";
  throw new InfeasiblePlanError(
    `Training needs ${formatBytes(neededBytes)} on the fullest accelerator, which has ${formatBytes(availableBytes)}; ${advice}.`,
    { neededBytes, availableBytes, ...(acceleratorsNeeded !== undefined && { acceleratorsNeeded }) },
  );
}
