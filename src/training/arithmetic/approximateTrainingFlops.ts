import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Flops } from "../../units/quantity.js";

/**
 * Returns the FLOPs of a training run by the rule of thumb of six FLOPs per parameter and token.
 *
 * Model: 6 × activeParameters × tokens: two in the forward pass and four in the backward pass.
 * Assumes: attention is small. This holds within 7 % for 7B to 70B models at contexts of 4k to 8k, and fails as the ratio of
 * context to 8 × hidden size grows. Published counts differ in whether the embedding is included; {@link trainingFlopsPerToken}
 * is exact.
 *
 * @param run - active parameters and training tokens
 * @returns model FLOPs, without recomputation
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source Kaplan et al., Scaling Laws for Neural Language Models (arXiv:2001.08361, 2020), section 2.1
 * @example
 * ```ts
 * import { approximateTrainingFlops } from "llm-economics/training";
 *
 * approximateTrainingFlops({ activeParameters: 70e9, tokens: 15e12 }); // => 6.3e24
 * ```
 */
export function approximateTrainingFlops(run: {
  /** Active parameters per token; all parameters for a dense model. */
  readonly activeParameters: number;
  /** Training tokens, including repeats. */
  readonly tokens: number;
}): Flops {
  checkShape("run", run, { activeParameters: 0, tokens: 0 });
  return 6 * positive("activeParameters", run.activeParameters) * positive("tokens", run.tokens);
}
