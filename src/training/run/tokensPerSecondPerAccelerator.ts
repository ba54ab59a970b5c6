import { positive, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { FlopsPerSecond, TokensPerSecond } from "../../units/quantity.js";

/**
 * Returns the training throughput of one accelerator at a given utilization.
 *
 * Model: peakFlopsPerSecond × modelFlopsUtilization / flopsPerToken.
 * Assumes: FLOPs per token and utilization count attention in the same way.
 *
 * @param run - dense peak rate, utilization and FLOPs per token ({@link trainingFlopsPerToken})
 * @returns tokens per second per accelerator
 * @unit token/s
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or the utilization is above 1
 * @source Chowdhery et al., PaLM (arXiv:2204.02311, 2022), appendix B
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { tokensPerSecondPerAccelerator, trainingFlopsPerToken } from "llm-economics/training";
 *
 * const flopsPerToken = trainingFlopsPerToken({ architecture: llama31_8b, sequenceTokens: 8192 });
 * tokensPerSecondPerAccelerator({ flopsPerToken, peakFlopsPerSecond: 989.4e12, modelFlopsUtilization: 0.4 }); // => 7688.7
 * ```
 */
export function tokensPerSecondPerAccelerator(run: {
  /** Training FLOPs per token. */
  readonly flopsPerToken: number;
  /** Dense peak rate of one accelerator in the training format. */
  readonly peakFlopsPerSecond: FlopsPerSecond;
  /** Model FLOPs utilization. */
  readonly modelFlopsUtilization: number;
}): TokensPerSecond {
  checkShape("run", run, { flopsPerToken: 0, peakFlopsPerSecond: 0, modelFlopsUtilization: 0 });
  const utilization = positive(
    "modelFlopsUtilization",
    within("modelFlopsUtilization", run.modelFlopsUtilization, 0, 1),
  );
  return (
    (positive("peakFlopsPerSecond", run.peakFlopsPerSecond) * utilization) /
    positive("flopsPerToken", run.flopsPerToken)
  );
}
