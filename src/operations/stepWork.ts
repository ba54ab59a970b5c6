import type { Accelerator } from "../hardware/accelerator.js";
import type { LayerGroup } from "../models/architecture.js";
import { stateElements } from "../models/layerCache.js";
import type { TensorClass } from "../models/tensorClass.js";
import { bitsPerByte } from "../units/bits.js";
import { arithmeticOn } from "./arithmeticOn.js";
import { attentionKernels } from "./attentionKernels.js";
import { attentionWork } from "./attentionWork.js";
import { expertWork } from "./expertWork.js";
import { feedForwardKernels } from "./feedForwardKernels.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { ServedModel } from "./servedModel.js";
import type { Arithmetic, AttentionWork, ExpertWork, LayerCounts, LinearWork, StepWork } from "./work.js";

/** FLOPs of one token for each element of a recurrent state: decay, outer product, correction and read-out, two each. */
const flopsPerStateElement = 8;

interface Tally {
  readonly linears: LinearWork[];
  readonly experts: ExpertWork[];
  readonly attentions: AttentionWork[];
  readonly counts: LayerCounts;
  stateBytes: number;
  stateFlops: number;
}

function bytesOf({ layers, parameters, arithmetic }: LinearWork): number {
  return layers * parameters * arithmetic.bytesPerWeight;
}

/** What one accelerator does in a step of the model under a plan: a sum over the layer groups, and the head. */
export function stepWork(model: ServedModel, accelerator: Accelerator, plan: ParallelPlan): StepWork {
  const { hiddenSize, vocabularySize, embedding, layerGroups } = model.architecture;
  const { tensor } = plan;
  const arithmeticOf = (tensorClass: TensorClass) => arithmeticOn(accelerator, model.formatOf(tensorClass));
  const tied = embedding === "tied";
  const head: LinearWork = {
    layers: 1,
    parameters: (hiddenSize * vocabularySize) / tensor,
    activations: (2 * vocabularySize) / tensor,
    arithmetic: arithmeticOf(tied ? "embedding" : "head"),
  };
  const tally: Tally = {
    linears: [],
    experts: [],
    attentions: [],
    counts: { layers: 0, mixers: 0, latent: 0, norms: 0, reductions: 0, smallReductions: 0 },
    stateBytes: 0,
    stateFlops: 0,
  };
  for (const group of layerGroups) {
    tally.counts.layers += group.count;
    addAttention(tally, group, hiddenSize, model.cacheBits, tensor, arithmeticOf("attention"));
    addFeedForward(tally, group, hiddenSize, plan, arithmeticOf);
  }
  let weightBytes = bytesOf(head) + (tied ? 0 : model.embeddingBytes / tensor);
  for (const linear of tally.linears) weightBytes += bytesOf(linear);
  for (const experts of tally.experts) weightBytes += experts.held * bytesOf(experts);
  const { linears, experts, attentions, counts, stateBytes, stateFlops } = tally;
  weightBytes /= plan.pipeline;
  return { linears, head, experts, attentions, counts, stateBytes, stateFlops, hiddenSize, weightBytes };
}

function addAttention(
  tally: Tally,
  { attention, count }: LayerGroup,
  hiddenSize: number,
  cacheBits: number,
  tensor: number,
  arithmetic: Arithmetic,
): void {
  if (!attention) return;
  const { counts } = tally;
  attentionKernels(attention, hiddenSize, tensor, (inputs, outputs, parameters = inputs * outputs) => {
    tally.linears.push({ layers: count, parameters, activations: inputs + outputs, arithmetic });
  });
  counts.mixers += count;
  counts.reductions += count;
  if (attention.kind === "linear" || attention.kind === "state-space") {
    // A state is divided by heads, and read and written once for each token.
    const elements = (count * stateElements(attention)) / tensor;
    tally.stateBytes += (elements * attention.stateBits) / bitsPerByte;
    tally.stateFlops += elements * flopsPerStateElement;
    return;
  }
  tally.attentions.push(attentionWork(attention, count, cacheBits, tensor));
  if (attention.kind === "latent") counts.latent += count;
  else if (attention.queryKeyNorm === "per-head") counts.norms += count;
  else if (attention.queryKeyNorm === "whole") {
    // A norm over the whole projection needs a reduction of its own where the projection is divided.
    counts.norms += 2 * count;
    counts.smallReductions += count;
  }
}

function addFeedForward(
  tally: Tally,
  { feedForward, count }: LayerGroup,
  hiddenSize: number,
  plan: ParallelPlan,
  arithmeticOf: (tensorClass: TensorClass) => Arithmetic,
): void {
  if (!feedForward) return;
  feedForwardKernels(
    feedForward,
    hiddenSize,
    plan.tensor,
    (tensorClass, inputs, outputs, parameters = inputs * outputs) => {
      const arithmetic = arithmeticOf(tensorClass);
      tally.linears.push({ layers: count, parameters, activations: inputs + outputs, arithmetic });
    },
  );
  const mixture = feedForward.kind === "mixture-of-experts";
  if (mixture) tally.experts.push(expertWork(feedForward, hiddenSize, count, arithmeticOf("experts"), plan));
  // Experts that ranks share exchange tokens instead.
  if (!mixture || plan.attentionRanks === 1) tally.counts.reductions += count;
}
