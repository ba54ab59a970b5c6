import type { TrainingRecipe } from "./trainingRecipe.js";
import { mixedPrecisionAdamFp32Gradients } from "./trainingRecipes.js";

/**
 * Default training recipe: mixed-precision Adam with FP32 gradients.
 *
 * @source Megatron-LM, distributed optimizer documentation (2024)
 * @example
 * ```ts
 * import { defaultTrainingRecipe } from "llm-economics/training";
 *
 * defaultTrainingRecipe.id; // => "mixed-precision-adam-fp32-gradients"
 * ```
 */
export const defaultTrainingRecipe: TrainingRecipe = mixedPrecisionAdamFp32Gradients;
