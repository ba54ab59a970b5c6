import type { Accelerator } from "../hardware/accelerator.js";
import type { LayerGroup } from "../models/architecture.js";
import { stateElements } from "../models/layerCache.js";
import type { TensorClass } from "../models/tensorClass.js";
import { bitsPerByte } from "../units/bits.js";
import type { AddKernel } from "./addKernel.js";
import { type AccumulationBits, arithmeticOn } from "./arithmeticOn.js";
import { attentionKernels } from "./attentionKernels.js";
import { attentionWork } from "./attentionWork.js";
import { expertWork } from "./expertWork.js";
import { feedForwardKernels } from "./feedForwardKernels.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { ServedModel } from "./servedModel.js";
import type { Arithmetic, LayerCounts, LinearWork, StepWork } from "./work.js";

/** FLOPs of one token for each element of a recurrent state: decay, outer product, correction and read-out, two each. */
const flopsPerStateElement = 8;

/** A step's work while its groups are added. */
type Tally = {
  -readonly [Key in keyof StepWork]: StepWork[Key] extends readonly (infer Each)[] ? Each[] : StepWork[Key];
} & {
  readonly counts: LayerCounts;
};

function bytesOf({ layers, parameters, arithmetic }: LinearWork): number {
  return layers * parameters * arithmetic.bytesPerWeight;
}

/** The multiplication that turns hidden vectors into logits. */
function headWork({ architecture }: ServedModel, tensor: number, arithmetic: Arithmetic): LinearWork {
  const { hiddenSize, vocabularySize } = architecture;
  const parameters = (hiddenSize * vocabularySize) / tensor;
  return { layers: 1, parameters, activations: (2 * vocabularySize) / tensor, arithmetic };
}

/** What one accelerator does in a step of the model under a plan: a sum over the layer groups, and the head. */
export function stepWork(
  model: ServedModel,
  accelerator: Accelerator,
  plan: ParallelPlan,
  accumulationBits?: AccumulationBits,
): StepWork {
  const { hiddenSize, embedding, layerGroups } = model.architecture;
  const { tensor } = plan;
  const arithmeticOf = (tensorClass: TensorClass) =>
    arithmeticOn(accelerator, model.formatOf(tensorClass), accumulationBits);
  const tied = embedding === "tied";
  const head = headWork(model, tensor, arithmeticOf(tied ? "embedding" : "head"));
  const work: Tally = {
    linears: [],
    head,
    experts: [],
    attentions: [],
    stateBytes: 0,
    stateFlops: 0,
    counts: { layers: 0, mixers: 0, latent: 0, norms: 0, reductions: 0, smallReductions: 0 },
    hiddenSize,
    // A tied head is the embedding; either may come with parameters that are looked up.
    weightBytes: (tied ? 0 : bytesOf(head)) + model.embeddingBytes / tensor,
  };
  for (const group of layerGroups) {
    const { count: layers } = group;
    const add: AddKernel = (tensorClass, inputs, outputs, parameters = inputs * outputs) => {
      const linear = { layers, parameters, activations: inputs + outputs, arithmetic: arithmeticOf(tensorClass) };
      work.linears.push(linear);
      work.weightBytes += bytesOf(linear);
    };
    work.counts.layers += layers;
    addAttention(work, group, model.cacheBits, tensor, add);
    addFeedForward(work, group, plan, arithmeticOf, add);
  }
  work.weightBytes /= plan.pipeline;
  return work;
}

function addAttention(
  work: Tally,
  { attention, count }: LayerGroup,
  cacheBits: number,
  tensor: number,
  add: AddKernel,
): void {
  if (!attention) return;
  const { counts, hiddenSize } = work;
  attentionKernels(attention, hiddenSize, tensor, add);
  counts.mixers += count;
  counts.reductions += count;
  if (attention.kind === "linear" || attention.kind === "state-space") {
    // A state is divided by heads, and read and written once for each token.
    const elements = (count * stateElements(attention)) / tensor;
    work.stateBytes += (elements * attention.stateBits) / bitsPerByte;
    work.stateFlops += elements * flopsPerStateElement;
    return;
  }
  work.attentions.push(attentionWork(attention, count, cacheBits, tensor));
  if (attention.kind === "latent") counts.latent += count;
  else if (attention.queryKeyNorm === "per-head") counts.norms += count;
  else if (attention.queryKeyNorm === "whole") {
    // A norm over the whole projection needs a reduction of its own where the projection is divided.
    counts.norms += 2 * count;
    counts.smallReductions += count;
  }
}

function addFeedForward(
  work: Tally,
  { feedForward, count }: LayerGroup,
  plan: ParallelPlan,
  arithmeticOf: (tensorClass: TensorClass) => Arithmetic,
  add: AddKernel,
): void {
  if (!feedForward) return;
  const { hiddenSize, counts } = work;
  feedForwardKernels(feedForward, hiddenSize, plan.tensor, add);
  const mixture = feedForward.kind === "mixture-of-experts";
  if (mixture) {
    const experts = expertWork(feedForward, hiddenSize, count, arithmeticOf("experts"), plan);
    work.experts.push(experts);
    work.weightBytes += experts.held * bytesOf(experts);
  }
  // Experts that ranks share exchange tokens instead.
  if (!mixture || plan.attentionDataParallel === 1) counts.reductions += count;
}
