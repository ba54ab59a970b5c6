import { layerCount } from "../../models/layerCount.js";
import { weightMatrices } from "../../models/weightMatrices.js";
import type { ModelWeightMatrix } from "../../models/weightMatrix.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";

/** A matrix product of a micro-batch on one accelerator, and how often it occurs on the largest stage. */
export interface TrainingProduct {
  /** Rows of the input, one per token. */
  readonly rows: number;
  /** Columns of the input. */
  readonly inputs: number;
  /** Columns of the result. */
  readonly outputs: number;
  /** Number of products of this shape on one stage. */
  readonly count: number;
  /** Number of local experts of a grouped product; 1 otherwise. */
  readonly groups: number;
  /** Kind of product, which determines its format and rate. */
  readonly kind: "layer" | "expert" | "head";
  /** Whether its weights are trained, which needs a third product. */
  readonly trained: boolean;
  /** Whether it is the last product of a layer, which recomputation does not repeat. */
  readonly last: boolean;
}

/** Heads are slow if the vocabulary size is not a multiple of this. */
const alignedVocabulary = 8;
/** Slowdown on H100 with GPT-2's vocabulary of 50,257. */
const misalignedFactor = 3;

const rowParallel: ReadonlySet<string> = new Set(["attention-output", "down", "shared-down", "expert-down"]);
const replicated: ReadonlySet<string> = new Set(["router", "query-down", "key-value-down", "latent-down", "latent-up"]);
const lastOfLayer: ReadonlySet<string> = new Set(["down", "shared-down", "expert-down"]);

function expertProduct(
  prepared: PreparedTraining,
  matrix: ModelWeightMatrix,
  tokens: number,
  count: number,
): TrainingProduct {
  const { degrees, adapters } = prepared;
  const { expert, tensor } = degrees;
  const { role, inputs, outputs, copies, activeCopies } = matrix;
  const shape = { kind: "expert", trained: !adapters, last: lastOfLayer.has(role) } as const;
  if (expert > 1) {
    // Each rank of the group holds copies / expert experts and receives their tokens from the whole group.
    const local = Math.max(1, copies / expert);
    const rows = ((tokens / tensor) * expert * activeCopies) / copies;
    return { ...shape, rows, inputs, outputs, count, groups: local };
  }
  const [cutInputs, cutOutputs] = rowParallel.has(role) ? [inputs / tensor, outputs] : [inputs, outputs / tensor];
  return {
    ...shape,
    rows: (tokens * activeCopies) / copies,
    inputs: cutInputs,
    outputs: cutOutputs,
    count,
    groups: copies,
  };
}

function layerProduct(
  prepared: PreparedTraining,
  matrix: ModelWeightMatrix,
  tokens: number,
  count: number,
): TrainingProduct {
  const { tensor } = prepared.degrees;
  const { role, inputs, outputs, activeCopies } = matrix;
  const shape = {
    kind: "layer",
    trained: !prepared.adapters,
    last: lastOfLayer.has(role),
    count: count * activeCopies,
    groups: 1,
  } as const;
  if (replicated.has(role)) return { ...shape, rows: tokens / tensor, inputs, outputs };
  if (rowParallel.has(role)) return { ...shape, rows: tokens, inputs: inputs / tensor, outputs };
  return { ...shape, rows: tokens, inputs, outputs: outputs / tensor };
}

/** The matrix products of one micro-batch on the largest stage. The head is averaged over all stages. */
export function trainingProducts(prepared: PreparedTraining): TrainingProduct[] {
  const { plan, degrees, microBatch, stageLayers } = prepared;
  const { model } = plan;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  const share = stageLayers / layerCount(model);
  const products: TrainingProduct[] = [];
  for (const matrix of weightMatrices(model)) {
    const { role, inputs, layers } = matrix;
    if (inputs === 0 || role === "embedding" || role === "head" || role === "convolution") continue;
    const make = matrix.tensorClass === "experts" ? expertProduct : layerProduct;
    products.push(make(prepared, matrix, tokens, layers * share));
  }
  const slow = model.vocabularySize % alignedVocabulary === 0 ? 1 : misalignedFactor;
  products.push({
    rows: tokens,
    inputs: model.hiddenSize,
    outputs: model.vocabularySize / degrees.tensor,
    count: slow / degrees.pipeline,
    groups: 1,
    kind: "head",
    trained: !prepared.adapters,
    last: true,
  });
  return products;
}
