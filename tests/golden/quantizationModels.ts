import type { Architecture } from "../../src/models/architecture.js";

interface LlamaShape {
  readonly layers: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly queryHeads: number;
  readonly keyValueHeads: number;
  readonly vocabularySize: number;
}

/** A model of Llama's shape: grouped-query attention with heads of 128, gated feed-forward blocks, a head of its own. */
export function llamaShaped(id: string, shape: LlamaShape): Architecture {
  return {
    id,
    name: id,
    hiddenSize: shape.hiddenSize,
    vocabularySize: shape.vocabularySize,
    maximumContextTokens: 4096,
    embedding: "untied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: shape.layers,
        attention: {
          kind: "grouped-query",
          queryHeads: shape.queryHeads,
          keyValueHeads: shape.keyValueHeads,
          headSize: 128,
        },
        feedForward: { kind: "dense", intermediateSize: shape.intermediateSize, gating: "gated" },
      },
    ],
  };
}

export const llama31_8b = llamaShaped("llama-3.1-8b", {
  layers: 32,
  hiddenSize: 4096,
  intermediateSize: 14336,
  queryHeads: 32,
  keyValueHeads: 8,
  vocabularySize: 128256,
});

export const llama31_70b = llamaShaped("llama-3.1-70b", {
  layers: 80,
  hiddenSize: 8192,
  intermediateSize: 28672,
  queryHeads: 64,
  keyValueHeads: 8,
  vocabularySize: 128256,
});

export const llama2_7b = llamaShaped("llama-2-7b", {
  layers: 32,
  hiddenSize: 4096,
  intermediateSize: 11008,
  queryHeads: 32,
  keyValueHeads: 32,
  vocabularySize: 32000,
});

export const llama2_70b = llamaShaped("llama-2-70b", {
  layers: 80,
  hiddenSize: 8192,
  intermediateSize: 28672,
  queryHeads: 64,
  keyValueHeads: 8,
  vocabularySize: 32000,
});

export const codeLlama13b = llamaShaped("codellama-13b", {
  layers: 40,
  hiddenSize: 5120,
  intermediateSize: 13824,
  queryHeads: 40,
  keyValueHeads: 40,
  vocabularySize: 32016,
});

export const mistral7b = llamaShaped("mistral-7b-v0.1", {
  layers: 32,
  hiddenSize: 4096,
  intermediateSize: 14336,
  queryHeads: 32,
  keyValueHeads: 8,
  vocabularySize: 32000,
});

export const mixtral8x7b: Architecture = {
  ...mistral7b,
  id: "mixtral-8x7b",
  name: "Mixtral 8x7B",
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 8,
        expertsPerToken: 2,
        expertIntermediateSize: 14336,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
};
