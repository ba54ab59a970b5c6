import type { Architecture } from "llm-economics/models";

/** A GPT with ungated feed-forward blocks of four times the hidden size, as in the published tables. */
export function gptShape(shape: {
  readonly layers: number;
  readonly hiddenSize: number;
  readonly queryHeads: number;
  readonly vocabularySize: number;
}): Architecture {
  const { layers, hiddenSize, queryHeads, vocabularySize } = shape;
  return {
    id: "gpt-shape",
    name: "GPT shape",
    hiddenSize,
    vocabularySize,
    maximumContextTokens: 65_536,
    embedding: "tied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: layers,
        attention: { kind: "grouped-query", queryHeads, keyValueHeads: queryHeads, headSize: hiddenSize / queryHeads },
        feedForward: { kind: "dense", intermediateSize: 4 * hiddenSize, gating: "plain" },
      },
    ],
  };
}
