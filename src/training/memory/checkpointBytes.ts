import { nonNegative, positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { TrainingRecipe } from "./trainingRecipe.js";

/**
 * Returns the size of a checkpoint from which training can continue: weights and optimizer states, without gradients.
 *
 * Model: parameters × (weightBytes + optimizerBytes).
 * Assumes: every state is written once and uncompressed. Published checkpoints of mixed-precision Adam have 13 to 14 bytes per
 * parameter.
 *
 * @param input - number of parameters, and the bytes kept of each
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if `parameters` is not above 0
 * @source BigScience, BLOOM 176B chronicles (2022): 14 bytes a parameter, 2.3 TiB
 * @example
 * ```ts
 * import { checkpointBytes, mixedPrecisionAdam } from "llm-economics/training";
 *
 * checkpointBytes({ parameters: 176.247e9, recipe: mixedPrecisionAdam }) / 2 ** 40; // => 2.244
 * ```
 */
export function checkpointBytes(input: {
  /** Number of parameters of the model. */
  readonly parameters: number;
  /** Bytes kept of each parameter. */
  readonly recipe: TrainingRecipe;
}): Bytes {
  checkShape("input", input, { parameters: 0, recipe: checkObject });
  const { weightBytes, optimizerBytes } = input.recipe;
  return (
    positive("parameters", input.parameters) *
    (positive("recipe.weightBytes", weightBytes) + nonNegative("recipe.optimizerBytes", optimizerBytes))
  );
}
