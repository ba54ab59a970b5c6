import type { Attention, GroupedQueryAttention, LatentAttention, StateSpaceAttention } from "../models/attention.js";
import type { AddKernel } from "./addKernel.js";

/** The matrix multiplications of one layer's attention on one of `tensor` accelerators: matrices with one input run as one. */
export function attentionKernels(attention: Attention, hiddenSize: number, tensor: number, add: AddKernel): void {
  if (attention.kind === "grouped-query") groupedQueryKernels(attention, hiddenSize, tensor, add);
  else if (attention.kind === "latent") latentKernels(attention, hiddenSize, tensor, add);
  else if (attention.kind === "state-space") stateSpaceKernels(attention, hiddenSize, tensor, add);
  else {
    const keys = attention.keyHeads * attention.keyHeadSize;
    const values = attention.valueHeads * attention.valueHeadSize;
    add(
      "attention",
      hiddenSize,
      (2 * keys + values + gates(attention.outputGate, values, attention.valueHeads)) / tensor,
    );
    add("attention", values / tensor, hiddenSize);
  }
  const index = ("sparse" in attention && attention.sparse?.parameters) || 0;
  const { extraParameters = 0 } = attention;
  const outputs = Math.floor(index / hiddenSize) + Math.floor(extraParameters / hiddenSize);
  if (index + extraParameters) add("attention", outputs && hiddenSize, outputs);
}

/** Values of the gate of an output. */
function gates(gate: string | undefined, channels: number, heads: number): number {
  return gate === undefined || gate === "none" ? 0 : gate === "per-head" ? heads : channels;
}

function groupedQueryKernels(
  attention: GroupedQueryAttention,
  hiddenSize: number,
  tensor: number,
  add: AddKernel,
): void {
  const { queryHeads, headSize, valueHeadSize = headSize, keyValueProjection: projection = "separate" } = attention;
  const { queryRank = 0, outputRank = 0, outputGroups = 1 } = attention;
  const cached = projection === "none" ? 0 : headSize + (projection === "separate" ? valueHeadSize : 0);
  const channels = queryHeads * valueHeadSize;
  const others = attention.keyValueHeads * cached + gates(attention.outputGate, channels, queryHeads);
  queryKernels(queryRank, queryHeads * headSize, others, hiddenSize, tensor, add);
  if (queryRank) add("attention", hiddenSize, queryRank);
  if (outputRank) add("attention", channels / outputGroups, outputRank / tensor, (channels * outputRank) / tensor);
  add("attention", (outputRank ? outputGroups * outputRank : channels) / tensor, hiddenSize);
}

function latentKernels(attention: LatentAttention, hiddenSize: number, tensor: number, add: AddKernel): void {
  const { queryHeads, queryRank, keyValueRank, noRotaryHeadSize, rotaryHeadSize, valueHeadSize } = attention;
  const values = queryHeads * valueHeadSize;
  const others = gates(attention.outputGate, values, queryHeads);
  queryKernels(queryRank, queryHeads * (noRotaryHeadSize + rotaryHeadSize), others, hiddenSize, tensor, add);
  add("attention", hiddenSize, queryRank + keyValueRank + rotaryHeadSize);
  add("attention", keyValueRank, (queryHeads * noRotaryHeadSize + values) / tensor);
  add("attention", values / tensor, hiddenSize);
}

/** Queries and what else comes of the layer's input; factored queries have a kernel of their own. */
function queryKernels(
  queryRank: number,
  queries: number,
  others: number,
  hiddenSize: number,
  tensor: number,
  add: AddKernel,
): void {
  if (queryRank) add("attention", queryRank, queries / tensor);
  const entering = others + (queryRank ? 0 : queries);
  if (entering) add("attention", hiddenSize, entering / tensor);
}

function stateSpaceKernels(attention: StateSpaceAttention, hiddenSize: number, tensor: number, add: AddKernel): void {
  const { heads, stateSize, timeStepRank = 0 } = attention;
  const inner = heads * attention.headSize;
  const shared = 2 * attention.groups * stateSize;
  add("attention", hiddenSize, (2 * inner + (timeStepRank ? 0 : shared + heads)) / tensor);
  // The first Mamba projects its inner values down to the time step, input and output, and the time step up again.
  if (timeStepRank)
    add("attention", inner, (timeStepRank + shared + inner) / tensor, (inner * (2 * timeStepRank + shared)) / tensor);
  add("attention", inner / tensor, hiddenSize);
}
