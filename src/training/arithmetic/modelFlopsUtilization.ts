import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * Model FLOPs utilization (MFU) of a run: the arithmetic of the model over the dense peak of the machines.
 *
 * Model: tokensPerSecond × flopsPerToken / (accelerators × peakFlopsPerSecond).
 * Assumes: nothing; but figures compare only if they count alike. Attention in full or causal moves it by up to 15 %, the peak of
 * another part or format by two. With the FLOPs of recomputation in flopsPerToken it is hardware FLOPs utilization (HFU).
 *
 * @param run - throughput of all accelerators, FLOPs a token, accelerators and the dense peak of one
 * @returns the share of the peak; above 1 the inputs contradict each other
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
  /** Tokens per second of all accelerators together. */
  readonly tokensPerSecond: number;
  /** FLOPs of training on one token. */
  readonly flopsPerToken: number;
  /** Accelerators. */
  readonly accelerators: number;
  /** Dense peak of one accelerator in the format that trains. */
  readonly peakFlopsPerSecond: number;
}): number {
  checkShape("run", run, { tokensPerSecond: 0, flopsPerToken: 0, accelerators: 0, peakFlopsPerSecond: 0 });
  const done = positive("tokensPerSecond", run.tokensPerSecond) * positive("flopsPerToken", run.flopsPerToken);
  return done / (whole("accelerators", run.accelerators) * positive("peakFlopsPerSecond", run.peakFlopsPerSecond));
}
