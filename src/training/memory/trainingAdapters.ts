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

/** The layer matrices that have adapters: all, those of attention, or only queries and values as in the original LoRA. */
export type AdapterTargets = "all-linear" | "attention" | "query-value";

/** Low-rank adapters (LoRA) on a model whose weights are frozen and optionally quantized (QLoRA). */
export interface TrainingAdapters {
  /** Rank of each adapter. */
  readonly rank: number;
  /** Matrices that have an adapter; "all-linear" if left out. */
  readonly targets?: AdapterTargets | undefined;
  /** Bytes kept of each adapter parameter; FP32 Adam if left out, as in peft. */
  readonly recipe?: TrainingRecipe | undefined;
  /** Dropout probability of the adapters' inputs; 0 if left out. */
  readonly dropout?: number | undefined;
  /** Format of the frozen layer matrices; 16 bits if left out. Embedding, head and norms stay in 16 bits. */
  readonly baseFormat?: NumericFormat | undefined;
}

const queryAndValue: readonly MatrixRole[] = ["query", "query-up", "value", "value-up"];

/** Tells whether a matrix has an adapter. */
export function carriesAdapter({ role, tensorClass, inputs, copies }: WeightMatrix, targets: AdapterTargets): boolean {
  if (inputs === 0 || role === "embedding" || role === "head" || role === "router" || role === "convolution")
    return false;
  if (targets === "query-value") return queryAndValue.includes(role);
  if (targets === "attention") return tensorClass === "attention";
  return copies === 1 || tensorClass === "experts";
}

/** Returns the adapters if they are in range; otherwise throws a typed error. */
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

/** Default recipe of adapter parameters: weight, gradient and both moments in FP32. */
export const defaultAdapterRecipe: TrainingRecipe = fp32Adam;

/**
 * Returns the number of parameters that low-rank adapters add to a model.
 *
 * Model: Σ layers × copies × rank × (inputs + outputs) over the matrices that have an adapter.
 *
 * @param architecture - the model
 * @param adapters - rank and targets
 * @returns trainable parameters
 * @throws {@link InvalidQuantityError} if the rank is not a whole number of at least 1, or the targets are unknown
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

/** Bytes per parameter of a frozen matrix. */
export function frozenBytes({ baseFormat }: TrainingAdapters): number {
  return baseFormat ? storedBitsPerElement(baseFormat) / 8 : 2;
}
