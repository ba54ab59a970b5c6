import type { LayerGroup } from "../../../models/architecture.js";
import type { Attention } from "../../../models/attention.js";
import type { FeedForward } from "../../../models/feedForward.js";
import { layerMatrices } from "../../../models/layerMatrices.js";
import type { WeightMatrix } from "../../../models/weightMatrix.js";
import { carriesAdapter, type TrainingAdapters } from "../trainingAdapters.js";
import { attentionValues, softmaxHeads } from "./attentionValues.js";
import { inner, residual, type SavedTensor } from "./savedTensor.js";

/** Settings that determine which activations eager operators save. */
export interface EagerForm {
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** On if weights are FP32 and operators cast their inputs (`torch.autocast`), off if everything is in 16 bits. */
  readonly autocast: "on" | "off";
  /** Adapters on frozen weights, if any. */
  readonly adapters?: TrainingAdapters | undefined;
  /** Dropout probability; 0 for none. */
  readonly dropout: number;
  /** GELU composed of separate operators, as transformers implements it for GPT-2, or as one kernel. */
  readonly gelu: "operators" | "kernel";
}

const half = 2;
const single = 4;

/**
 * Tells whether a layer is like GPT-2's: layer norms with a bias, one fused projection for queries, keys and values, and GELU.
 */
export function isGptLike({ feedForward }: Pick<LayerGroup, "feedForward">): boolean {
  return feedForward?.gating === "plain";
}

/** Tensors that one norm saves: its input and its normalised values, in their formats. */
function normTensors(form: EagerForm, layerNorm: boolean): SavedTensor[] {
  const { hiddenSize, autocast, adapters } = form;
  const streamBytes = autocast === "on" ? single : half;
  // A layer norm saves mean and deviation in FP32, an RMS norm one reciprocal root.
  if (layerNorm) return [residual(streamBytes * hiddenSize), residual(single, 2)];
  const normalised = autocast === "on" ? single : half;
  const gain = adapters ? [] : [residual(normalised * hiddenSize)];
  return [residual(single * hiddenSize), residual(single), ...gain];
}

/**
 * Saved inputs of the matrix products that read a norm's output: one per product if autocast casts each of them, otherwise one in
 * total.
 */
function inputTensors(form: EagerForm, readers: readonly WeightMatrix[], merged: boolean): SavedTensor[] {
  const { hiddenSize, autocast, adapters } = form;
  if (readers.length === 0) return [];
  if (!adapters) return [residual(half * hiddenSize, autocast === "on" && !merged ? readers.length : 1)];
  const targets = adapters.targets ?? "all-linear";
  const carrying = readers.filter((matrix) => carriesAdapter(matrix, targets)).length;
  const bytes = adapters.recipe && adapters.recipe.weightBytes < single ? half : single;
  // 4-bit kernels save their input too, which 16-bit adapters share.
  const dequantized = adapters.baseFormat ? [residual(half * hiddenSize, merges(readers))] : [];
  const shared = adapters.baseFormat ? 0 : Math.min(1, carrying);
  const copies = bytes === half ? shared : carrying;
  const narrow = carrying > 0 ? [residual(bytes * adapters.rank, carrying)] : [];
  // Dropout saves a mask and the masked input, once for a merged projection.
  const dropped = adapters.dropout && carrying > 0 ? [residual((1 + bytes) * hiddenSize, merges(readers))] : [];
  return [...dequantized, ...narrow, ...dropped, ...(copies > 0 ? [residual(bytes * hiddenSize, copies)] : [])];
}

/** Number of inputs that adapters do not share: queries, keys and values share one, gate and up do not. */
function merges(readers: readonly WeightMatrix[]): number {
  return readers.some(({ role }) => role === "query" || role === "query-down") ? 1 : readers.length;
}

/** Tensors that an adapter after attention or after the activation function saves of its input. */
function innerInput(form: EagerForm, matrix: WeightMatrix | undefined, width: number): SavedTensor[] {
  const { adapters } = form;
  if (!adapters || !matrix || !carriesAdapter(matrix, adapters.targets ?? "all-linear")) return [];
  const bytes = adapters.recipe && adapters.recipe.weightBytes < single ? half : single;
  const dropped = adapters.dropout ? [inner((1 + bytes) * width)] : [];
  return [inner(bytes * width), residual(bytes * adapters.rank), ...dropped];
}

function attentionTensors(form: EagerForm, attention: Attention, matrices: readonly WeightMatrix[]): SavedTensor[] {
  const { stream, inner: values } = attentionValues(attention);
  const tensors = [inner(half * values), inner(single * softmaxHeads(attention)), residual(half * stream)];
  if (attention.kind === "grouped-query" && attention.queryKeyNorm && attention.queryKeyNorm !== "none") {
    const { queryHeads, keyValueHeads, headSize } = attention;
    for (const heads of [queryHeads, keyValueHeads])
      tensors.push(inner(single * heads * headSize), inner(half * heads * headSize), inner(single * heads));
  }
  const output = matrices.find(({ role }) => role === "attention-output");
  const outputs = output?.inputs ?? 0;
  const dequantized = form.adapters?.baseFormat ? [inner(half * outputs)] : [];
  return [...tensors, ...dequantized, ...innerInput(form, output, outputs)];
}

/** Tensors that an activation function and the gated product save. */
function activationTensors(form: EagerForm, gating: FeedForward["gating"], width: number): SavedTensor[] {
  if (gating === "gated") return [inner(half * width, form.adapters ? 3 : 4)];
  if (form.gelu === "kernel") return [inner(half * width, form.adapters ? 1 : 2)];
  // GELU as 0.5 x (1 + tanh(...)) in separate operators; autocast promotes the power and later operators to FP32.
  return form.autocast === "on" ? [inner(single * width, 3), inner(half * width, 2)] : [inner(half * width, 5)];
}

function feedForwardTensors(form: EagerForm, block: FeedForward, matrices: readonly WeightMatrix[]): SavedTensor[] {
  const down = matrices.find(({ role }) => role === "down" || role === "expert-down");
  if (block.kind === "dense") {
    const width = block.intermediateSize;
    const product = block.gating === "gated" ? innerInput(form, down, width) : [];
    const narrow = form.adapters?.recipe && form.adapters.recipe.weightBytes < single && product.length > 0;
    const dequantized = form.adapters?.baseFormat && !narrow ? [inner(half * width)] : [];
    return [...activationTensors(form, block.gating, width), ...product, ...dequantized];
  }
  const { expertsPerToken, expertIntermediateSize, sharedIntermediateSize, latentSize = form.hiddenSize } = block;
  const scaled = (tensor: SavedTensor): SavedTensor => ({
    ...tensor,
    bytesPerToken: tensor.bytesPerToken * expertsPerToken,
  });
  return [
    // Each routed copy of a token is gathered, and its result is weighted.
    inner(half * expertsPerToken * latentSize, 2),
    ...activationTensors(form, block.gating, expertIntermediateSize).map(scaled),
    ...(sharedIntermediateSize > 0 ? activationTensors(form, block.gating, sharedIntermediateSize) : []),
    residual(2 * single * block.experts),
  ];
}

const readsNorm: ReadonlySet<string> = new Set([
  "query",
  "query-down",
  "key",
  "value",
  "key-value",
  "key-value-down",
  "state-input",
  "attention-gate",
]);
const readsSecondNorm: ReadonlySet<string> = new Set([
  "gate",
  "up",
  "shared-gate",
  "shared-up",
  "router",
  "latent-down",
]);

/** All tensors that one layer saves when PyTorch runs its operators one by one. */
export function eagerLayerTensors(group: LayerGroup, form: EagerForm): SavedTensor[] {
  const matrices = layerMatrices(group, form.hiddenSize);
  const gpt = isGptLike(group);
  const tensors: SavedTensor[] = [];
  const { attention, feedForward } = group;
  if (attention) {
    const readers = matrices.filter(({ role }) => readsNorm.has(role));
    tensors.push(...normTensors(form, gpt), ...inputTensors(form, readers, gpt));
    tensors.push(...attentionTensors(form, attention, matrices));
  }
  if (feedForward) {
    const readers = matrices.filter(({ role }) => readsSecondNorm.has(role));
    // Parallel attention and feed-forward blocks share one norm.
    const hasNorm = !attention || (group.normParameters ?? Number.POSITIVE_INFINITY) > 2 * form.hiddenSize;
    if (hasNorm) tensors.push(...normTensors(form, gpt));
    if (hasNorm || form.adapters) tensors.push(...inputTensors(form, readers, gpt));
    tensors.push(...feedForwardTensors(form, feedForward, matrices));
  }
  // A dropout mask of one byte per value on each residual branch.
  if (form.dropout > 0) tensors.push(residual(form.hiddenSize, (attention ? 1 : 0) + (feedForward ? 1 : 0)));
  return tensors;
}

/** Tensors that the final norm and the head save. */
export function eagerHeadTensors(form: EagerForm, layerNorm: boolean): SavedTensor[] {
  const input = form.adapters ? [] : [residual(half * form.hiddenSize)];
  return [...normTensors(form, layerNorm), ...input];
}

/** The layer input, from which a recomputed layer starts. */
export function eagerCheckpoint({ hiddenSize, autocast }: EagerForm): SavedTensor {
  return residual((autocast === "on" ? single : half) * hiddenSize);
}
