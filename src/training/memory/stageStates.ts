import { layerCount } from "../../models/layerCount.js";
import { weightMatrices } from "../../models/weightMatrices.js";
import type { ModelWeightMatrix } from "../../models/weightMatrix.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import { allocatedBytes } from "./allocatedBytes.js";
import type { ShardingStage } from "./modelStateBytes.js";
import { carriesAdapter, defaultAdapterRecipe, frozenBytes } from "./trainingAdapters.js";

/** Position of a stage in the pipeline. A single stage holds both embedding and head. */
export type StagePlace = "only" | "first" | "last";

/** Model states on one accelerator of a stage, in bytes. */
export interface StageStates {
  readonly weights: number;
  readonly gradients: number;
  readonly optimizer: number;
  /** 16-bit copies of FP32 weights that autocast keeps, for the layers and for the head. */
  readonly copies: { readonly layers: number; readonly head: number };
  /** 16-bit weights that fully sharded ranks gather, and the full gradients of a layer before they are reduced. */
  readonly gathered: number;
  /** Second gradient of a tied embedding, which a framework adds to the first at the end. */
  readonly secondGradient: number;
}

const half = 2;

/** Size of a matrix on one accelerator of a stage, as a function of the bytes per parameter and the number of sharding ranks. */
function heldBytes(prepared: PreparedTraining, place: StagePlace, { layers, role, ...matrix }: ModelWeightMatrix) {
  const { degrees, stageLayers, expertSlices, plan, kernels, accelerators } = prepared;
  const tied = plan.model.embedding === "tied";
  const inLayers = layers > 1 || !(role === "embedding" || role === "head");
  if (!inLayers && place === "first" && role === "head") return undefined;
  if (!inLayers && place === "last" && role === "embedding" && !tied) return undefined;
  const expert = matrix.tensorClass === "experts";
  const cut = expert ? expertSlices : degrees.tensor;
  const copies = inLayers ? (layers * stageLayers) / layerCount(plan.model) : 1;
  const parameters = matrix.copies * matrix.inputs * matrix.outputs;
  const vectors = matrix.copies * matrix.vectorParameters;
  const whole = kernels !== "xla" && accelerators === 1;
  const each = (bytes: number, ranks: number): number => {
    if (bytes === 0) return 0;
    const size = (bytes * parameters) / cut / ranks;
    return copies * ((whole ? allocatedBytes(size) : size) + (bytes * vectors) / cut / ranks);
  };
  return { each, expert, inLayers };
}

/** Number and bytes of the optimizer's tensors per parameter: moments and master weights. */
function optimizerTensors(bytes: number): { readonly count: number; readonly bytes: number } {
  const count = Math.max(1, Math.round(bytes / (bytes <= 4 ? 2 : 4)));
  return { count, bytes: bytes / count };
}

function ranksOf({ degrees, expertSlices, stateRanks }: PreparedTraining, expert: boolean): number {
  if (!expert) return stateRanks;
  return Math.max(1, Math.floor((stateRanks * degrees.tensor) / expertSlices));
}

/** Computes the model states on one accelerator of a stage. */
export function stageStates(prepared: PreparedTraining, place: StagePlace): StageStates {
  const { plan, recipe, stage, adapters, autocast, offload } = prepared;
  const trained = adapters?.recipe ?? (adapters ? defaultAdapterRecipe : recipe);
  const { count, bytes: momentBytes } = optimizerTensors(trained.optimizerBytes);
  const held = { weights: 0, gradients: 0, optimizer: 0, layers: 0, head: 0, largestLayer: 0, vocabulary: 0 };
  const ranks = (from: ShardingStage, expert: boolean) => (stage >= from ? ranksOf(prepared, expert) : 1);
  for (const matrix of weightMatrices(plan.model)) {
    const found = heldBytes(prepared, place, matrix);
    if (!found) continue;
    const { each, expert, inLayers } = found;
    const add = (share: number) => {
      held.gradients += share * each(trained.gradientBytes, ranks(2, expert));
      held.optimizer += share * count * each(momentBytes, ranks(1, expert));
    };
    if (adapters) {
      const frozen = inLayers && matrix.tensorClass !== "norm" && matrix.role !== "router";
      held.weights += each(frozen ? frozenBytes(adapters) : half, ranks(3, expert));
      if (carriesAdapter(matrix, adapters.targets ?? "all-linear")) {
        const share = (adapters.rank * (matrix.inputs + matrix.outputs)) / (matrix.inputs * matrix.outputs);
        held.weights += share * each(trained.weightBytes, ranks(3, expert));
        add(share);
      }
    } else {
      held.weights += each(recipe.weightBytes, ranks(3, expert));
      add(1);
    }
    const gatherable = ranks(3, expert) > 1;
    if (inLayers) {
      if (matrix.inputs > 0) held.layers += each(half, 1);
      if (gatherable) held.largestLayer += each(1, 1);
    } else {
      if (matrix.role === "head" || plan.model.embedding === "tied") held.head += each(half, 1);
      if (gatherable) held.vocabulary = Math.max(held.vocabulary, each(1, 1));
    }
  }
  return settled(prepared, place, held, { trained, casts: autocast === "on", offloaded: offload !== "none" });
}

function settled(
  prepared: PreparedTraining,
  place: StagePlace,
  held: Record<"weights" | "gradients" | "optimizer" | "layers" | "head" | "largestLayer" | "vocabulary", number>,
  { trained, casts, offloaded }: { trained: { gradientBytes: number }; casts: boolean; offloaded: boolean },
): StageStates {
  const { plan, degrees, adapters, stageLayers, offload, kernels, gatheredWeights } = prepared;
  const { model } = plan;
  const layer = held.largestLayer / stageLayers;
  const gradient = adapters ? 0 : half + trained.gradientBytes;
  const whole = gatheredWeights === "kept" ? held.largestLayer * half : 2 * half * layer;
  // Pipeline ranks reduce gradients after the last micro-batch and hold them unsharded until then.
  const unreduced = degrees.pipeline > 1 && !adapters ? trained.gradientBytes * held.largestLayer : gradient * layer;
  const gathered = layer > 0 ? whole + unreduced + half * held.vocabulary : 0;
  const tied = model.embedding === "tied" && place === "only" && !adapters && kernels === "eager";
  const vocabulary = (model.vocabularySize * model.hiddenSize) / degrees.tensor;
  return {
    weights: offload === "optimizer-and-weights" ? 2 * half * (held.layers / half / stageLayers) : held.weights,
    // An optimizer step on the host consumes gradients as they appear, unless hand-written kernels keep them in one buffer.
    gradients: offloaded && kernels !== "fused" && plan.gradients !== "kept" ? 0 : held.gradients,
    optimizer: offloaded ? 0 : held.optimizer,
    copies: casts ? { layers: held.layers, head: held.head } : { layers: 0, head: 0 },
    gathered,
    secondGradient: tied ? trained.gradientBytes * vocabulary : 0,
  };
}
