import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkFormat } from "../../formats/checkFormat.js";
import type { NumericFormat } from "../../formats/numericFormat.js";
import { storedBitsPerElement } from "../../formats/storedBitsPerElement.js";
import type { Architecture } from "../../models/architecture.js";
import { checkArchitecture } from "../../models/checkArchitecture.js";
import { weightMatrices } from "../../models/weightMatrices.js";
import type { MatrixRole, WeightMatrix } from "../../models/weightMatrix.js";
import { whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkRecipe } from "./modelStateBytes.js";
import type { TrainingRecipe } from "./trainingRecipe.js";
import { fp32Adam } from "./trainingRecipes.js";

/** Which matrices of the layers carry adapters: all of them, those of attention, or queries and values alone as LoRA began. */
export type AdapterTargets = "all-linear" | "attention" | "query-value";

/** Low-rank adapters (LoRA) on a model whose own weights are frozen, quantized or not (QLoRA). */
export interface TrainingAdapters {
  /** Rank of each adapter. */
  readonly rank: number;
  /** Which matrices carry one; "all-linear" if left out. */
  readonly targets?: AdapterTargets | undefined;
  /** Bytes kept of each adapter parameter; Adam in FP32, as peft does, if left out. */
  readonly recipe?: TrainingRecipe | undefined;
  /** Share of each adapter's inputs that dropout zeroes; 0 if left out. */
  readonly dropout?: number | undefined;
  /** Format of the frozen matrices of the layers; 16 bits if left out. Embedding, head and norms stay in 16 bits. */
  readonly baseFormat?: NumericFormat | undefined;
}

const queryAndValue: readonly MatrixRole[] = ["query", "query-up", "value", "value-up"];

/** Whether a matrix carries an adapter. */
export function carriesAdapter({ role, tensorClass, inputs, copies }: WeightMatrix, targets: AdapterTargets): boolean {
  if (inputs === 0 || role === "embedding" || role === "head" || role === "router" || role === "convolution")
    return false;
  if (targets === "query-value") return queryAndValue.includes(role);
  if (targets === "attention") return tensorClass === "attention";
  return copies === 1 || tensorClass === "experts";
}

/** The adapters, if they can be; otherwise a typed error. */
export function checkAdapters(adapters: TrainingAdapters, { hiddenSize }: Architecture): TrainingAdapters {
  checkShape(
    "adapters",
    adapters,
    {
      rank: 0,
      targets: ["all-linear|attention|query-value"],
      recipe: [(_: string, recipe: never) => checkRecipe(recipe)],
      dropout: [(field: string, value: never) => within(field, value, 0, 1)],
      baseFormat: [checkFormat],
    },
    "adapters.",
  );
  const rank = whole("adapters.rank", adapters.rank);
  if (rank > hiddenSize)
    throw new InvalidQuantityError("adapters.rank", rank, `at most the hidden size of the model, ${hiddenSize}`);
  return adapters;
}

/** Bytes of an adapter parameter unless the plan states them: weight, gradient and both moments in FP32. */
export const defaultAdapterRecipe: TrainingRecipe = fp32Adam;

/**
 * Parameters that low-rank adapters add to a model and train.
 *
 * Model: Σ over the matrices that carry one: layers × copies × rank × (inputs + outputs).
 *
 * @param architecture - the model
 * @param adapters - rank and targets
 * @returns trainable parameters
 * @throws {@link InvalidQuantityError} if the rank is not a whole number of at least 1, or the targets are not known
 * @source Hu et al., LoRA (arXiv:2106.09685, 2021)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { adapterParameters } from "llm-economics/training";
 *
 * adapterParameters(llama31_8b, { rank: 16 }); // => 41943040
 * ```
 */
export function adapterParameters(architecture: Architecture, adapters: TrainingAdapters): number {
  checkArchitecture("architecture", architecture);
  const { rank, targets = "all-linear" } = checkAdapters(adapters, architecture);
  let parameters = 0;
  for (const matrix of weightMatrices(architecture)) {
    if (carriesAdapter(matrix, targets))
      parameters += matrix.layers * matrix.copies * rank * (matrix.inputs + matrix.outputs);
  }
  return parameters;
}

/** Bytes of one parameter of a frozen matrix. */
export function frozenBytes({ baseFormat }: TrainingAdapters): number {
  return baseFormat ? storedBitsPerElement(baseFormat) / 8 : 2;
}
