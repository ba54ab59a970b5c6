import { InfeasiblePlanError } from "../errors/infeasiblePlanError.js";
import { checkBoolean, checkObject } from "../units/checkShape.js";
import { formatBytes } from "../units/formatBytes.js";
import type { InfeasibleInference, InferenceEstimate, SaturatedInference } from "./inferenceEstimate.js";

/**
 * Returns the estimate of a plan that fits, and throws an error that states the missing memory otherwise.
 *
 * @param estimate - a result of {@link estimateInference}
 * @returns the estimate, with its type narrowed to `fits: true`
 * @throws {@link InfeasiblePlanError} if the weights and the cache of one request do not fit
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { estimateInference, requireFit } from "llm-economics/inference";
 *
 * const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 16 };
 * requireFit(estimateInference(plan)).bound; // => "memory-bandwidth"
 * ```
 */
export function requireFit<Fitting extends InferenceEstimate | SaturatedInference>(
  estimate: Fitting | InfeasibleInference,
): Fitting {
  checkObject("estimate", estimate);
  checkBoolean("estimate.fits", estimate.fits);
  if (estimate.fits) return estimate;
  checkObject("estimate.memory", estimate.memory);
  const { weightBytes, cacheBytesPerRequest, availableBytes, acceleratorsNeeded } = estimate.memory;
  const neededBytes = weightBytes + cacheBytesPerRequest;
  const { tensorParallel, pipelineParallel } = estimate.fittingDegrees ?? {};
  const remedy = tensorParallel
    ? `Use tensorParallel: ${tensorParallel}, pipelineParallel: ${pipelineParallel}, ${acceleratorsNeeded} accelerators.`
    : "Use shorter requests, narrower weights or other accelerators.";
  throw new InfeasiblePlanError(
    `Weights and one request need ${formatBytes(neededBytes)}, one accelerator has ${formatBytes(availableBytes)}. ${remedy}`,
    { neededBytes, availableBytes, acceleratorsNeeded },
  );
}
