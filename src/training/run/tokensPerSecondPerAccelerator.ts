import { positive, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { FlopsPerSecond, TokensPerSecond } from "../../units/quantity.js";

/**
 * Training throughput of one accelerator at a stated utilization.
 *
 * Model: peakFlopsPerSecond × modelFlopsUtilization / flopsPerToken.
 * Assumes: FLOPs a token and utilization count attention alike.
 *
 * @param run - dense peak, utilization and FLOPs a token ({@link trainingFlopsPerToken})
 * @returns tokens per second of one accelerator
 * @unit token/s
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or the utilization above 1
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
  /** FLOPs of training on one token. */
  readonly flopsPerToken: number;
  /** Dense peak of one accelerator in the format that trains. */
  readonly peakFlopsPerSecond: FlopsPerSecond;
  /** Share of the peak that the model's own arithmetic takes. */
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
