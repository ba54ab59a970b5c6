import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { TrainingRecipe } from "./trainingRecipe.js";

/**
 * The sharding stage, which says what data-parallel ranks divide among them: nothing (0), the optimiser's part (1), gradients too (2),
 * weights too (3, also called fully sharded data parallel, FSDP).
 */
export type ShardingStage = 0 | 1 | 2 | 3;

/** Bytes that one accelerator keeps of the model. */
export interface ModelStateBytes {
  /** The weights that it computes with. */
  readonly weightBytes: Bytes;
  /** Gradients. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** All three; their sum. */
  readonly totalBytes: Bytes;
}

/** The model states without checks. */
export function shardedStates(
  parameters: number,
  { weightBytes, gradientBytes, optimizerBytes }: TrainingRecipe,
  stage: ShardingStage,
  ranks: number,
): ModelStateBytes {
  const share = (from: ShardingStage) => (stage >= from ? parameters / ranks : parameters);
  const weights = weightBytes * share(3);
  const gradients = gradientBytes * share(2);
  const optimizer = optimizerBytes * share(1);
  return {
    weightBytes: weights,
    gradientBytes: gradients,
    optimizerBytes: optimizer,
    totalBytes: weights + gradients + optimizer,
  };
}

/** The stage, if there is one of that number; otherwise a typed error. */
export function checkStage(field: string, stage: number): ShardingStage {
  if (stage === 0 || stage === 1 || stage === 2 || stage === 3) return stage;
  throw new InvalidQuantityError(field, stage, "0, 1, 2 or 3");
}

/** The recipe, if its bytes can be; otherwise a typed error. */
export function checkRecipe(recipe: TrainingRecipe): TrainingRecipe {
  positive("recipe.weightBytes", recipe.weightBytes);
  nonNegative("recipe.gradientBytes", recipe.gradientBytes);
  nonNegative("recipe.optimizerBytes", recipe.optimizerBytes);
  return recipe;
}

/**
 * Bytes of weights, gradients and optimiser states on one accelerator.
 *
 * Model: parameters / modelShards × (weight + gradient + optimizer bytes), each part over dataParallel too from its stage on.
 * Assumes: an even division. Tensor and pipeline parallelism divide everything: modelShards is their product; embeddings make the
 * first and last stage fuller, which {@link estimateTraining} counts.
 *
 * @param input - parameters, bytes for each, and how they are divided
 * @returns bytes of each part and their sum
 * @throws {@link InvalidQuantityError} if a degree is not a whole number of at least 1, or a stage is none of 0 to 3
 * @source Rajbhandari et al., ZeRO (arXiv:1910.02054, 2020), figure 1
 * @example
 * ```ts
 * import { mixedPrecisionAdam, modelStateBytes } from "llm-economics/training";
 *
 * const model = { parameters: 7.5e9, recipe: mixedPrecisionAdam, dataParallel: 64 };
 * modelStateBytes({ ...model, shardingStage: 0 }).totalBytes / 1e9; // => 120
 * modelStateBytes({ ...model, shardingStage: 1 }).totalBytes / 1e9; // => 31.4
 * modelStateBytes({ ...model, shardingStage: 3 }).totalBytes / 1e9; // => 1.875
 * ```
 */
export function modelStateBytes(input: {
  /** Parameters of the model. */
  readonly parameters: number;
  /** Bytes of each. */
  readonly recipe: TrainingRecipe;
  /** Sharding among data-parallel ranks; nothing if absent. */
  readonly shardingStage?: ShardingStage | undefined;
  /** Data-parallel ranks; 1 if left out. */
  readonly dataParallel?: number | undefined;
  /** Tensor-parallel degree times pipeline stages; 1 if left out. */
  readonly modelShards?: number | undefined;
}): ModelStateBytes {
  checkShape("input", input, {
    parameters: 0,
    recipe: checkObject,
    shardingStage: [0 /*union*/],
    dataParallel: [0],
    modelShards: [0],
  });
  const parameters = positive("parameters", input.parameters) / whole("modelShards", input.modelShards ?? 1);
  const stage = checkStage("shardingStage", input.shardingStage ?? 0);
  return shardedStates(parameters, checkRecipe(input.recipe), stage, whole("dataParallel", input.dataParallel ?? 1));
}
