import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * The share of a model's lifetime FLOPs that is spent on inference.
 *
 * Model: 2 N inferenceTokens / (2 N inferenceTokens + 6 N trainingTokens) = inferenceTokens / (inferenceTokens + 3 trainingTokens);
 * the parameters N cancel.
 *
 * Assumes: prompt and generated tokens cost the same FLOPs, and attention is negligible. The share of cost is higher than the share of
 * FLOPs, because serving uses accelerators less fully than training does.
 *
 * @param options - training tokens, and tokens served over the life
 * @returns the share, 0 to 1
 * @throws {@link InvalidQuantityError} if trainingTokens is not above 0 or inferenceTokens negative
 * @source Beyond Chinchilla-Optimal (arXiv:2401.00448), 2024, for 6ND and 2ND
 * @example
 * ```ts
 * import { inferenceShareOfFlops } from "llm-economics/cost";
 *
 * inferenceShareOfFlops({ trainingTokens: 15e12, inferenceTokens: 100e12 }); // => 0.689655
 * ```
 */
export function inferenceShareOfFlops(options: {
  /** Training tokens. */
  readonly trainingTokens: number;
  /** Prompt and generated tokens over the life. */
  readonly inferenceTokens: number;
}): number {
  checkShape("options", options, { trainingTokens: 0, inferenceTokens: 0 });
  const inferenceTokens = nonNegative("inferenceTokens", options.inferenceTokens);
  return inferenceTokens / (inferenceTokens + 3 * positive("trainingTokens", options.trainingTokens));
}
