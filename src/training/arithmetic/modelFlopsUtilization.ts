import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * Returns the model FLOPs utilization (MFU) of a training run: the arithmetic of the model relative to the dense peak of the
 * accelerators.
 *
 * Model: tokensPerSecond × flopsPerToken / (accelerators × peakFlopsPerSecond).
 *
 * Compare figures only if they are counted in the same way: full instead of causal attention changes the result by up to 15 %,
 * and the peak of another part or format by a factor of two. If `flopsPerToken` includes recomputation, the result is hardware
 * FLOPs utilization (HFU).
 *
 * @param run - total throughput, FLOPs per token, number of accelerators and dense peak of one accelerator
 * @returns the share of the peak rate; a result above 1 means that the inputs contradict each other
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source Chowdhery et al., PaLM (arXiv:2204.02311, 2022), section 4.1 and appendix B
 * @example
 * ```ts
 * import { modelFlopsUtilization } from "llm-economics/training";
 *
 * modelFlopsUtilization({
 *   tokensPerSecond: 85_144, flopsPerToken: 4.3174e10, accelerators: 8, peakFlopsPerSecond: 989.5e12,
 * }); // => 0.4644
 * ```
 */
export function modelFlopsUtilization(run: {
  /** Training throughput of all accelerators in tokens per second. */
  readonly tokensPerSecond: number;
  /** Training FLOPs per token. */
  readonly flopsPerToken: number;
  /** Number of accelerators. */
  readonly accelerators: number;
  /** Dense peak rate of one accelerator in the training format. */
  readonly peakFlopsPerSecond: number;
}): number {
  checkShape("run", run, { tokensPerSecond: 0, flopsPerToken: 0, accelerators: 0, peakFlopsPerSecond: 0 });
  const done = positive("tokensPerSecond", run.tokensPerSecond) * positive("flopsPerToken", run.flopsPerToken);
  return done / (whole("accelerators", run.accelerators) * positive("peakFlopsPerSecond", run.peakFlopsPerSecond));
}
