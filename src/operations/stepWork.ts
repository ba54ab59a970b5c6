import type { Accelerator } from "../hardware/accelerator.js";
import type { LayerGroup } from "../models/architecture.js";
import { layerMatrices } from "../models/layerMatrices.js";
import type { WeightMatrix } from "../models/weightMatrix.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { arithmeticOn } from "./arithmeticOn.js";
import { attentionWork } from "./attentionWork.js";
import { expertWork } from "./expertWork.js";
import { bytesPerWeight, linearWork } from "./linearWork.js";
import type { ParallelPlan } from "./parallelPlan.js";
import { stateWork } from "./stateWork.js";
import type {
  AttentionWork,
  ExchangeCounts,
  ExpertWork,
  KernelCounts,
  LinearWork,
  StateWork,
  StepWork,
} from "./work.js";

interface Tally {
  readonly linears: LinearWork[];
  readonly experts: ExpertWork[];
  readonly attentions: AttentionWork[];
  readonly states: StateWork[];
  readonly kernels: KernelCounts;
  readonly exchanges: ExchangeCounts;
  weightBytes: number;
}

/** What one accelerator does in a step of the model under a plan: a sum over the layer groups, and the head. */
export function stepWork(model: QuantizedModel, accelerator: Accelerator, plan: ParallelPlan): StepWork {
  const { architecture } = model;
  const tally: Tally = {
    linears: [],
    experts: [],
    attentions: [],
    states: [],
    kernels: {
      linear: 0,
      rounded: 0,
      experts: 0,
      biasedRouters: 0,
      attention: 0,
      layers: 0,
      queryKeyNorms: 0,
      latent: 0,
    },
    exchanges: { reductions: 0, smallReductions: 0, expertLayers: 0, expertsPerToken: 0 },
    weightBytes: 0,
  };
  for (const group of architecture.layerGroups) addGroup(tally, model, accelerator, group, plan);
  const head = headWork(model, accelerator, plan.tensor);
  const embeddingBytes = architecture.embedding === "tied" ? 0 : model.weightBytesByClass.embedding / plan.tensor;
  return {
    ...tally,
    head,
    hiddenSize: architecture.hiddenSize,
    weightBytes: (tally.weightBytes + embeddingBytes + head.weightBytes) / plan.pipeline,
    caches: tally.attentions.map((work) => ({
      bytesPerToken: (work.layers * (work.cacheBytesPerToken + work.indexBytesPerToken)) / plan.pipeline,
      // Selected tokens bound what is read, not what is kept.
      visibleTokens: work.indexBytesPerToken > 0 ? Infinity : work.visibleTokens,
    })),
    stateBytesPerSequence:
      tally.states.reduce((sum, work) => sum + work.layers * work.bytesPerSequence, 0) / plan.pipeline,
  };
}

function addGroup(
  tally: Tally,
  model: QuantizedModel,
  accelerator: Accelerator,
  group: LayerGroup,
  plan: ParallelPlan,
): void {
  const { attention, feedForward, count } = group;
  const { kernels, exchanges } = tally;
  const matrices = layerMatrices(group, model.architecture.hiddenSize);
  const linears = linearWork(model, accelerator, matrices, count, plan.tensor);
  tally.linears.push(...linears);
  for (const work of linears) {
    kernels[work.arithmetic.bits < 16 ? "rounded" : "linear"] += count;
    tally.weightBytes += count * work.weightBytes;
  }
  kernels.layers += count;
  if (attention) {
    kernels.attention += count;
    if (plan.tensor > 1) exchanges.reductions += count;
    if (attention.kind === "linear" || attention.kind === "state-space")
      tally.states.push(stateWork(attention, count, plan.tensor));
    else tally.attentions.push(attentionWork(model, attention, count, plan.tensor));
    if (attention.kind === "latent") kernels.latent += count;
    addNorms(tally, attention.kind === "grouped-query" ? attention.queryKeyNorm : undefined, count, plan.tensor);
  }
  if (feedForward?.kind === "mixture-of-experts") addExperts(tally, model, accelerator, matrices, group, plan);
  else if (feedForward && plan.tensor > 1) exchanges.reductions += count;
}

/** A norm over the whole projection needs a reduction of its own where the projection is divided. */
function addNorms(tally: Tally, norm: "none" | "per-head" | "whole" | undefined, count: number, tensor: number): void {
  if (norm === "per-head") tally.kernels.queryKeyNorms += count;
  if (norm !== "whole") return;
  tally.kernels.queryKeyNorms += 2 * count;
  if (tensor > 1) tally.exchanges.smallReductions += count;
}

function addExperts(
  tally: Tally,
  model: QuantizedModel,
  accelerator: Accelerator,
  matrices: readonly WeightMatrix[],
  { feedForward, count }: LayerGroup,
  plan: ParallelPlan,
): void {
  if (feedForward?.kind !== "mixture-of-experts") return;
  const work = expertWork(model, accelerator, matrices, feedForward, count, plan);
  tally.experts.push(work);
  tally.weightBytes += count * work.expertsHeld * work.weightBytes;
  tally.kernels.experts += count;
  if (work.balanced) tally.kernels.biasedRouters += count;
  if (work.arithmetic.bits < 16) tally.kernels.rounded += count;
  if (plan.attentionRanks > 1) {
    tally.exchanges.expertLayers += count;
    tally.exchanges.expertsPerToken = feedForward.expertsPerToken;
  } else if (plan.tensor > 1) tally.exchanges.reductions += count;
}

function headWork(model: QuantizedModel, accelerator: Accelerator, tensor: number): LinearWork {
  const { hiddenSize, vocabularySize, embedding } = model.architecture;
  const tensorClass = embedding === "tied" ? "embedding" : "head";
  const parameters = (hiddenSize * vocabularySize) / tensor;
  const matrix: WeightMatrix = {
    role: "head",
    tensorClass,
    inputs: hiddenSize,
    outputs: vocabularySize,
    copies: 1,
    activeCopies: 1,
    vectorParameters: 0,
  };
  return {
    layers: 1,
    flopsPerToken: 2 * parameters,
    weightBytes: parameters * bytesPerWeight(model, matrix),
    activationBytesPerToken: 4 * (vocabularySize / tensor),
    arithmetic: arithmeticOn(accelerator, model.weightFormats[tensorClass], model.activationFormat),
  };
}
