import type {
  Attention,
  GroupedQueryAttention,
  LatentAttention,
  LinearAttention,
  SparseSelection,
  StateSpaceAttention,
} from "./attention.js";
import { lumpedMatrix, type MatrixRole, type WeightMatrix, weightMatrix } from "./weightMatrix.js";

/** The weight matrices of one layer's attention (or of what stands in its place). */
export function attentionMatrices(attention: Attention, hiddenSize: number): WeightMatrix[] {
  if (attention.kind === "grouped-query") return groupedQueryMatrices(attention, hiddenSize);
  if (attention.kind === "latent") return latentMatrices(attention, hiddenSize);
  if (attention.kind === "linear") return linearMatrices(attention, hiddenSize);
  return stateSpaceMatrices(attention, hiddenSize);
}

function projection(role: MatrixRole, inputs: number, outputs: number, vectorParameters = 0): WeightMatrix {
  return weightMatrix(role, "attention", inputs, outputs, vectorParameters);
}

function further(hiddenSize: number, extraParameters = 0, sparse?: SparseSelection): WeightMatrix[] {
  const matrices: WeightMatrix[] = [];
  if (sparse?.parameters) matrices.push(lumpedMatrix("attention-index", "attention", hiddenSize, sparse.parameters));
  if (extraParameters) matrices.push(lumpedMatrix("attention-other", "attention", hiddenSize, extraParameters));
  return matrices;
}

function gateMatrices(gate: string | undefined, hiddenSize: number, channels: number, heads: number): WeightMatrix[] {
  if (gate === undefined || gate === "none") return [];
  return [projection("attention-gate", hiddenSize, gate === "per-head" ? heads : channels)];
}

function groupedQueryMatrices(attention: GroupedQueryAttention, hiddenSize: number): WeightMatrix[] {
  const {
    queryHeads,
    keyValueHeads,
    headSize,
    bias = "none",
    queryKeyNorm = "none",
    keyValueProjection = "separate",
  } = attention;
  const valueHeadSize = attention.valueHeadSize ?? headSize;
  const [queries, keys] = [queryHeads * headSize, keyValueHeads * headSize];
  const values = keyValueHeads * valueHeadSize;
  const biased = bias === "none" ? 0 : 1;
  const queryNorm = queryKeyNorm === "whole" ? queries : queryKeyNorm === "per-head" ? headSize : 0;
  const keyNorm = queryKeyNorm === "whole" ? keys : queryNorm && headSize;
  const rank = attention.queryRank;
  const queryVectors = biased * queries + queryNorm + (attention.sinks === "per-head" ? queryHeads : 0);
  const matrices = rank
    ? [projection("query-down", hiddenSize, rank, rank), projection("query-up", rank, queries, queryVectors)]
    : [projection("query", hiddenSize, queries, queryVectors)];
  if (keyValueProjection === "separate") {
    matrices.push(
      projection("key", hiddenSize, keys, biased * keys + keyNorm),
      projection("value", hiddenSize, values, biased * values),
    );
  } else if (keyValueProjection !== "none") {
    matrices.push(projection("key-value", hiddenSize, keys, biased * keys + keyNorm));
  }
  const channels = queryHeads * valueHeadSize;
  matrices.push(
    ...gateMatrices(attention.outputGate, hiddenSize, channels, queryHeads),
    ...outputMatrices(attention, channels, hiddenSize),
  );
  return matrices.concat(further(hiddenSize, attention.extraParameters, attention.sparse));
}

function outputMatrices(attention: GroupedQueryAttention, channels: number, hiddenSize: number): WeightMatrix[] {
  const vectorParameters = attention.bias === "all" ? hiddenSize : 0;
  const { outputRank, outputGroups = 1 } = attention;
  if (!outputRank) return [projection("attention-output", channels, hiddenSize, vectorParameters)];
  return [
    weightMatrix("attention-output-down", "attention", channels / outputGroups, outputRank, 0, outputGroups),
    projection("attention-output", outputGroups * outputRank, hiddenSize, vectorParameters),
  ];
}

function latentMatrices(attention: LatentAttention, hiddenSize: number): WeightMatrix[] {
  const { queryHeads, queryRank, keyValueRank, noRotaryHeadSize, rotaryHeadSize, valueHeadSize } = attention;
  const queries = queryHeads * (noRotaryHeadSize + rotaryHeadSize);
  const values = queryHeads * valueHeadSize;
  const query = queryRank
    ? [projection("query-down", hiddenSize, queryRank, queryRank), projection("query-up", queryRank, queries)]
    : [projection("query", hiddenSize, queries)];
  return [
    ...query,
    projection("key-value-down", hiddenSize, keyValueRank + rotaryHeadSize, keyValueRank),
    projection("key-up", keyValueRank, queryHeads * noRotaryHeadSize),
    projection("value-up", keyValueRank, values),
    ...gateMatrices(attention.outputGate, hiddenSize, values, queryHeads),
    projection("attention-output", values, hiddenSize),
    ...further(hiddenSize, attention.extraParameters, attention.sparse),
  ];
}

function linearMatrices(attention: LinearAttention, hiddenSize: number): WeightMatrix[] {
  const keys = attention.keyHeads * attention.keyHeadSize;
  const values = attention.valueHeads * attention.valueHeadSize;
  const convolution = projection("convolution", attention.convolutionWidth, 2 * keys + values);
  return [
    projection("query", hiddenSize, keys),
    projection("key", hiddenSize, keys),
    projection("value", hiddenSize, values),
    ...(attention.convolutionWidth ? [convolution] : []),
    ...gateMatrices(attention.outputGate, hiddenSize, values, attention.valueHeads),
    projection("attention-output", values, hiddenSize),
    ...further(hiddenSize, attention.extraParameters),
  ];
}

function stateSpaceMatrices(attention: StateSpaceAttention, hiddenSize: number): WeightMatrix[] {
  const { heads, stateSize, convolutionWidth, timeStepRank } = attention;
  const inner = heads * attention.headSize;
  const shared = 2 * attention.groups * stateSize;
  const mixing = timeStepRank
    ? [
        projection("state-input", hiddenSize, 2 * inner),
        projection("convolution", convolutionWidth, inner),
        projection("state-step", inner, timeStepRank + shared),
        projection("state-step", timeStepRank, inner, inner + inner * stateSize + inner),
      ]
    : [
        projection("state-input", hiddenSize, 2 * inner + shared + heads),
        projection("convolution", convolutionWidth, inner + shared, 3 * heads + inner),
      ];
  return [
    ...mixing,
    projection("attention-output", inner, hiddenSize),
    ...further(hiddenSize, attention.extraParameters),
  ];
}
