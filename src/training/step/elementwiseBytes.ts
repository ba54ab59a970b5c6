import type { LayerGroup } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import { layerMatrices } from "../../models/layerMatrices.js";
import { attentionValues } from "../memory/saved/attentionValues.js";
import { isGptLike } from "../memory/saved/eagerTensors.js";
import { carriesAdapter, defaultAdapterRecipe } from "../memory/trainingAdapters.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import type { LossKernel } from "../plan/trainingChoices.js";

/**
 * Memory traffic of norms, activation functions, rotary embeddings and residual additions in one layer, in bytes per value for
 * both passes.
 */
interface ElementwiseBytes {
  readonly hidden: number;
  readonly heads: number;
  readonly middle: number;
}

/**
 * Counted in the operators of transformers 5.17 for eager kernels. For fused kernels derived from their definitions: a norm
 * reads and writes its values in 16 bits twice per pass, and an activation function reads its inputs and writes its result.
 */
const eagerAutocast: ElementwiseBytes = { hidden: 376, heads: 88, middle: 28 };
const eagerNarrow: ElementwiseBytes = { hidden: 216, heads: 60, middle: 28 };
const fused: ElementwiseBytes = { hidden: 40, heads: 16, middle: 16 };
const compiledFactor = 1.2;
/** GELU composed of FP32 operators, and dropout. */
const eagerGelu = 96;
/** Routing: each copy of a token is gathered, weighted and scattered, in both passes. */
const routedHidden = 24;
/** An adapter casts its input and adds its result, and does the same for gradients. */
const adapterInput = 18;
const adapterOutput = 31;
/** Query and key norms, which upcast their input. */
const eagerQueryKeyNorm = 150;
const fusedQueryKeyNorm = 20;

/** Memory traffic per logit, in bytes. */
export const lossTrafficBytes: { readonly [Kernel in LossKernel]: number } = {
  upcast: 44,
  compiled: 20,
  fused: 16,
  chunked: 16,
};

function bytesOfKernels({ kernels, autocast }: PreparedTraining): ElementwiseBytes {
  if (kernels === "eager") return autocast === "on" ? eagerAutocast : eagerNarrow;
  if (kernels !== "compiled") return fused;
  return {
    hidden: fused.hidden * compiledFactor,
    heads: fused.heads * compiledFactor,
    middle: fused.middle * compiledFactor,
  };
}

function adapterBytes({ adapters, plan, degrees }: PreparedTraining, group: LayerGroup): number {
  if (!adapters) return 0;
  const scale = (adapters.recipe ?? defaultAdapterRecipe).weightBytes / defaultAdapterRecipe.weightBytes;
  let bytes = 0;
  for (const matrix of layerMatrices(group, plan.model.hiddenSize)) {
    if (!carriesAdapter(matrix, adapters.targets ?? "all-linear")) continue;
    bytes += matrix.activeCopies * (adapterInput * matrix.inputs + adapterOutput * matrix.outputs) * scale;
  }
  return bytes / degrees.tensor;
}

function layerBytes(prepared: PreparedTraining, group: LayerGroup): number {
  const { plan, degrees, kernels } = prepared;
  const { hidden, heads, middle } = bytesOfKernels(prepared);
  const { hiddenSize } = plan.model;
  const { attention, feedForward } = group;
  const stream = plan.sequenceParallel === "off" ? 1 : degrees.tensor;
  const blocks = (attention ? 1 : 0) + (feedForward ? 1 : 0);
  let bytes = (hidden * (blocks / 2) * hiddenSize) / stream;
  // Queries and keys are about half of what attention saves; outputs and values have no element-wise kernels.
  if (attention?.kind === "grouped-query" && (attention.queryKeyNorm ?? "none") !== "none") {
    const perValue = kernels === "eager" ? eagerQueryKeyNorm : fusedQueryKeyNorm;
    bytes += (perValue * (attention.queryHeads + attention.keyValueHeads) * attention.headSize) / degrees.tensor;
  }
  if (attention) bytes += (heads * attentionValues(attention).inner) / 2 / degrees.tensor;
  if (feedForward) {
    const gelu = kernels === "eager" && isGptLike(group) ? eagerGelu : middle;
    const width =
      feedForward.kind === "dense"
        ? feedForward.intermediateSize
        : feedForward.expertsPerToken * feedForward.expertIntermediateSize + feedForward.sharedIntermediateSize;
    bytes += (gelu * width) / degrees.tensor;
    if (feedForward.kind === "mixture-of-experts")
      bytes += (routedHidden * feedForward.expertsPerToken * (feedForward.latentSize ?? hiddenSize)) / degrees.tensor;
  }
  return bytes + adapterBytes(prepared, group);
}

/** Memory traffic of element-wise kernels for one micro-batch on the largest stage, in bytes for both passes. */
export function elementwiseBytes(prepared: PreparedTraining): number {
  const { plan, degrees, microBatch, stageLayers } = prepared;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  let bytes = 0;
  for (const group of plan.model.layerGroups) bytes += group.count * layerBytes(prepared, group);
  return (tokens * bytes * stageLayers) / layerCount(plan.model);
}
