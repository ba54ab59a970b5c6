import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Flops } from "../../units/quantity.js";

/**
 * FLOPs of a training run by the rule of thumb: six for each parameter and token.
 *
 * Model: 6 × activeParameters × tokens: two forward, four backward.
 * Assumes: attention is small, which holds within 7 % for 7B to 70B models at contexts of 4k to 8k and fails as context over
 * 8 × hidden size grows. Published counts differ in whether the embedding is a parameter; {@link trainingFlopsPerToken} is exact.
 *
 * @param run - parameters that one token passes, and tokens trained on
 * @returns FLOPs of the model, without recomputation
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
  /** Parameters that one token passes; all of them for a dense model. */
  readonly activeParameters: number;
  /** Tokens trained on, repeats included. */
  readonly tokens: number;
}): Flops {
  checkShape("run", run, { activeParameters: 0, tokens: 0 });
  return 6 * positive("activeParameters", run.activeParameters) * positive("tokens", run.tokens);
}
