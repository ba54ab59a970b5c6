import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * The share of a model's lifetime arithmetic that goes into serving it.
 *
 * Model: 2 N inferenceTokens / (2 N inferenceTokens + 6 N trainingTokens) = inferenceTokens / (inferenceTokens + 3 trainingTokens);
 * the parameters N cancel.
 *
 * Assumes: prompt and generated tokens count alike, and attention is small. A share of arithmetic is not one of money: serving
 * uses accelerators less fully, so its share of cost is higher.
 *
 * @param options - tokens trained on and tokens served over the life
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
  /** Tokens trained on. */
  readonly trainingTokens: number;
  /** Prompt and generated tokens over the life. */
  readonly inferenceTokens: number;
}): number {
  checkShape("options", options, { trainingTokens: 0, inferenceTokens: 0 });
  const served = nonNegative("inferenceTokens", options.inferenceTokens);
  return served / (served + 3 * positive("trainingTokens", options.trainingTokens));
}
