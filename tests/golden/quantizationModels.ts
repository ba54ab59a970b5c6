import type { Architecture } from "llm-economics/models";

interface LlamaShape {
  readonly layers: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly queryHeads: number;
  readonly keyValueHeads: number;
  readonly vocabularySize: number;
  readonly headSize?: number;
  readonly embedding?: "tied" | "untied";
  readonly queryKeyNorm?: "none" | "per-head";
  readonly normParameters?: number;
}

/**
 * A Llama-like model: grouped-query attention, gated feed-forward blocks, and by default heads of 128 and an untied output head.
 */
export function llamaShaped(id: string, shape: LlamaShape): Architecture {
  return {
    id,
    name: id,
    hiddenSize: shape.hiddenSize,
    vocabularySize: shape.vocabularySize,
    maximumContextTokens: 4096,
    embedding: shape.embedding ?? "untied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: shape.layers,
        attention: {
          kind: "grouped-query",
          queryHeads: shape.queryHeads,
          keyValueHeads: shape.keyValueHeads,
          headSize: shape.headSize ?? 128,
          queryKeyNorm: shape.queryKeyNorm ?? "none",
        },
        feedForward: { kind: "dense", intermediateSize: shape.intermediateSize, gating: "gated" },
        normParameters: shape.normParameters ?? 2 * shape.hiddenSize,
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

export const phi4 = llamaShaped("phi-4", {
  layers: 40,
  hiddenSize: 5120,
  intermediateSize: 17920,
  queryHeads: 40,
  keyValueHeads: 10,
  vocabularySize: 100352,
});

export const qwen3_4b = llamaShaped("qwen3-4b", {
  layers: 36,
  hiddenSize: 2560,
  intermediateSize: 9728,
  queryHeads: 32,
  keyValueHeads: 8,
  vocabularySize: 151936,
  embedding: "tied",
  queryKeyNorm: "per-head",
});

export const qwen3_8b = llamaShaped("qwen3-8b", {
  layers: 36,
  hiddenSize: 4096,
  intermediateSize: 12288,
  queryHeads: 32,
  keyValueHeads: 8,
  vocabularySize: 151936,
  queryKeyNorm: "per-head",
});

export const gemma2_9b = llamaShaped("gemma-2-9b", {
  layers: 42,
  hiddenSize: 3584,
  intermediateSize: 14336,
  queryHeads: 16,
  keyValueHeads: 8,
  vocabularySize: 256000,
  headSize: 256,
  embedding: "tied",
  normParameters: 4 * 3584,
});

export const gemma3_12b = llamaShaped("gemma-3-12b", {
  layers: 48,
  hiddenSize: 3840,
  intermediateSize: 15360,
  queryHeads: 16,
  keyValueHeads: 8,
  vocabularySize: 262144,
  headSize: 256,
  embedding: "tied",
  queryKeyNorm: "per-head",
  normParameters: 4 * 3840,
});
