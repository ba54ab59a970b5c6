import type { Accelerator } from "../hardware/accelerator.js";
import { ranksPerAccelerator } from "../hardware/ranksPerAccelerator.js";
import type { LayerGroup } from "../models/architecture.js";
import { layerStateBytes, stateFlops } from "../models/attention/recurrence.js";
import { visitAttention } from "../models/attention/visitAttention.js";
import { isRecurrent } from "../models/layerCache.js";
import { normParameters } from "../models/layerMatrices.js";
import type { TensorClass } from "../models/tensorClass.js";
import { visitFeedForward } from "../models/visitFeedForward.js";
import { bitsPerByte } from "../units/bits.js";
import { type AccumulationBits, arithmeticOn } from "./arithmeticOn.js";
import { attentionWork } from "./attentionWork.js";
import { expertWork } from "./expertWork.js";
import { type AddWeights, type KernelCollector, kernelCollector } from "./kernelCollector.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { ServedModel } from "./servedModel.js";
import { wideBits } from "./weightFormat.js";
import type { Arithmetic, LayerCounts, LinearWork, StepWork } from "./work.js";

/** The work of a step while layer groups are still being added. */
type Tally = Omit<
  { -readonly [Key in keyof StepWork]: StepWork[Key] extends readonly (infer Each)[] ? Each[] : StepWork[Key] },
  "layerGroups"
> & {
  readonly layerGroups: readonly LayerGroup[];
  readonly counts: LayerCounts;
};

function bytesOf({ layers, parameters, arithmetic }: LinearWork): number {
  return layers * parameters * arithmetic.bytesPerWeight;
}

/** Returns the work of one accelerator in one step: the sum over the layer groups, and the head. */
export function stepWork(
  model: ServedModel,
  accelerator: Accelerator,
  plan: ParallelPlan,
  accumulationBits?: AccumulationBits,
): StepWork {
  const { tensor } = plan;
  const arithmetics: { [Class in TensorClass]?: Arithmetic } = {};
  const arithmeticOf = (tensorClass: TensorClass) => {
    arithmetics[tensorClass] ??= arithmeticOn(accelerator, model.formatOf(tensorClass), accumulationBits);
    return arithmetics[tensorClass];
  };
  const work = emptyWork(model, tensor, ranksPerAccelerator(accelerator), arithmeticOf);
  let layers = 0;
  const addWeights: AddWeights = (tensorClass, parameters, vectors) => {
    const { storedBits } = model.formatOf(tensorClass);
    const bits = parameters * storedBits + vectors * Math.max(storedBits, wideBits);
    work.weightBytes += (layers * bits) / bitsPerByte;
  };
  const kernels = kernelCollector(
    tensor,
    (tensorClass, parameters, activations) => {
      const linear = { layers, parameters, activations, arithmetic: arithmeticOf(tensorClass) };
      work.linears.push(linear);
      work.weightBytes += bytesOf(linear);
    },
    addWeights,
  );
  for (const group of work.layerGroups) {
    layers = group.count;
    work.counts.layers += layers;
    addWeights("norm", 0, normParameters(group, work.hiddenSize));
    addAttention(work, group, tensor, kernels);
    addFeedForward(work, group, plan, arithmeticOf, kernels, addWeights);
  }
  layers = 1;
  addWeights("norm", 0, model.architecture.finalNormParameters ?? work.hiddenSize);
  work.weightBytes /= plan.pipeline;
  return work;
}

/** The work before any layer is added: only the head and the embedding. */
function emptyWork(
  { architecture, cacheBits, embeddingBytes }: ServedModel,
  tensor: number,
  ranks: number,
  arithmeticOf: (tensorClass: TensorClass) => Arithmetic,
): Tally {
  const { hiddenSize, vocabularySize, layerGroups, embedding } = architecture;
  const tied = embedding === "tied";
  const parameters = (hiddenSize * vocabularySize) / tensor;
  const activations = (2 * vocabularySize) / tensor;
  const head = { layers: 1, parameters, activations, arithmetic: arithmeticOf(tied ? "embedding" : "head") };
  return {
    linears: [],
    head,
    experts: [],
    attentions: [],
    stateBytes: 0,
    stateFlops: 0,
    counts: { layers: 0, mixers: 0, latent: 0, indexed: 0, norms: 0, reductions: 0, smallReductions: 0 },
    hiddenSize,
    vocabularySize,
    layerGroups,
    cacheBits,
    ranks,
    // A tied head is part of the embedding bytes, as are parameters that are only looked up.
    weightBytes: (tied ? 0 : bytesOf(head)) + embeddingBytes / tensor,
  };
}

function addAttention(
  work: Tally,
  { attention, count }: LayerGroup,
  tensor: number,
  { visit, finish }: KernelCollector,
): void {
  if (!attention) return;
  const { counts, hiddenSize, cacheBits, ranks } = work;
  visitAttention(attention, hiddenSize, visit);
  finish();
  counts.mixers += count;
  counts.reductions += count;
  if (isRecurrent(attention)) {
    // The state is divided by heads, and read and written once per token.
    work.stateBytes += (count * layerStateBytes(attention)) / tensor;
    work.stateFlops += (count * stateFlops(attention)) / tensor;
    return;
  }
  // An accelerator does the work of all its ranks.
  attentionWork(attention, count * ranks, cacheBits, tensor * ranks, (part) => work.attentions.push(part));
  if (attention.sparse?.parameters) counts.indexed += count;
  if (attention.kind === "latent") counts.latent += count;
  else if (attention.queryKeyNorm === "per-head") counts.norms += count;
  else if (attention.queryKeyNorm === "whole") {
    // A norm over the whole projection needs an all-reduce of its own if the projection is divided.
    counts.norms += 2 * count;
    counts.smallReductions += count;
  }
}

function addFeedForward(
  work: Tally,
  { feedForward, count }: LayerGroup,
  plan: ParallelPlan,
  arithmeticOf: (tensorClass: TensorClass) => Arithmetic,
  { visit, finish, expert }: KernelCollector,
  addWeights: AddWeights,
): void {
  if (!feedForward) return;
  const { hiddenSize, counts } = work;
  visitFeedForward(feedForward, hiddenSize, visit);
  finish();
  const mixture = feedForward.kind === "mixture-of-experts";
  if (mixture) {
    const experts = expertWork(feedForward, expert, count, arithmeticOf("experts"), plan);
    work.experts.push(experts);
    work.weightBytes += experts.held * bytesOf(experts);
    addWeights("experts", 0, experts.held * expert.vectors);
    expert.parameters = expert.activations = expert.vectors = 0;
  }
  // With attention data parallelism, experts exchange tokens in an all-to-all instead.
  if (!mixture || plan.attentionDataParallel === 1) counts.reductions += count;
}
