import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { TrainingRecipe } from "./trainingRecipe.js";

/**
 * ZeRO sharding stage, which determines what is divided among data-parallel ranks: nothing (0), optimizer states (1), also
 * gradients (2), or also weights (3, also called fully sharded data parallel, FSDP).
 */
export type ShardingStage = 0 | 1 | 2 | 3;

/** Model states on one accelerator, in bytes. */
export interface ModelStateBytes {
  /** Weights used in the forward and backward pass. */
  readonly weightBytes: Bytes;
  /** Gradients. */
  readonly gradientBytes: Bytes;
  /** Master weights and moments. */
  readonly optimizerBytes: Bytes;
  /** Sum of all three. */
  readonly totalBytes: Bytes;
}

/** The model states, unchecked. */
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

/** Returns the sharding stage if it is valid; otherwise throws a typed error. */
export function checkStage(field: string, stage: number): ShardingStage {
  if (stage === 0 || stage === 1 || stage === 2 || stage === 3) return stage;
  throw new InvalidQuantityError(field, stage, "0, 1, 2 or 3");
}

/** Returns the recipe if its bytes are in range; otherwise throws a typed error. */
export function checkRecipe(recipe: TrainingRecipe): TrainingRecipe {
  positive("recipe.weightBytes", recipe.weightBytes);
  nonNegative("recipe.gradientBytes", recipe.gradientBytes);
  nonNegative("recipe.optimizerBytes", recipe.optimizerBytes);
  return recipe;
}

/**
 * Returns the bytes of weights, gradients and optimizer states on one accelerator.
 *
 * Model: parameters / modelShards × (weight + gradient + optimizer bytes), where each part is also divided by dataParallel from
 * its sharding stage on.
 * Assumes: an even division. modelShards is the product of the tensor-parallel and pipeline-parallel degrees. Embedding and
 * head make the first and last pipeline stage larger, which {@link estimateTraining} takes into account.
 *
 * @param input - number of parameters, bytes per parameter, and degrees of parallelism
 * @returns bytes of each part and their sum
 * @throws {@link InvalidQuantityError} if a degree is not a whole number of at least 1, or the stage is not 0, 1, 2 or 3
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
  /** Number of parameters of the model. */
  readonly parameters: number;
  /** Bytes kept of each parameter. */
  readonly recipe: TrainingRecipe;
  /** Sharding stage among data-parallel ranks; 0 if left out. */
  readonly shardingStage?: ShardingStage | undefined;
  /** Number of data-parallel ranks; 1 if left out. */
  readonly dataParallel?: number | undefined;
  /** Tensor-parallel degree times the number of pipeline stages; 1 if left out. */
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
