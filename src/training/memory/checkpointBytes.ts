import { nonNegative, positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { TrainingRecipe } from "./trainingRecipe.js";

/**
 * Bytes of a checkpoint from which training can go on: weights and optimiser states, no gradients.
 *
 * Model: parameters × (weightBytes + optimizerBytes).
 * Assumes: every state written once, uncompressed. Published checkpoints of mixed-precision Adam have 13 to 14 bytes a parameter.
 *
 * @param input - parameters and what is kept of each
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if parameters are not above 0
 * @source BigScience, BLOOM 176B chronicles (2022): 14 bytes a parameter, 2.3 TiB
 * @example
 * ```ts
 * import { checkpointBytes, mixedPrecisionAdam } from "llm-economics/training";
 *
 * checkpointBytes({ parameters: 176.247e9, recipe: mixedPrecisionAdam }) / 2 ** 40; // => 2.244
 * ```
 */
export function checkpointBytes(input: {
  /** Parameters of the model. */
  readonly parameters: number;
  /** Bytes of each. */
  readonly recipe: TrainingRecipe;
}): Bytes {
  checkShape("input", input, { parameters: 0, recipe: checkObject });
  const { weightBytes, optimizerBytes } = input.recipe;
  return (
    positive("parameters", input.parameters) *
    (positive("recipe.weightBytes", weightBytes) + nonNegative("recipe.optimizerBytes", optimizerBytes))
  );
}
