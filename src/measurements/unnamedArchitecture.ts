import type { Architecture } from "../models/architecture.js";
import { unknownContextTokens } from "../models/unknownContextTokens.js";
import type { MeasuredModelConfig } from "./measurement.js";

/** The architecture of a model given by its dimensions: multi-head attention and a plain feed-forward block of four times the hidden size. */
export function unnamedArchitecture(config: MeasuredModelConfig | null | undefined): Architecture | undefined {
  if (!config) return undefined;
  const { layers, heads, headDim, hiddenSize, vocabSize } = config;
  return {
    id: "unnamed",
    name: "a model given by its dimensions",
    hiddenSize,
    vocabularySize: vocabSize,
    maximumContextTokens: unknownContextTokens,
    embedding: "tied",
    nativeFormat: "fp16",
    layerGroups: [
      {
        count: layers,
        attention: { kind: "grouped-query", queryHeads: heads, keyValueHeads: heads, headSize: headDim, bias: "all" },
        feedForward: { kind: "dense", intermediateSize: 4 * hiddenSize, gating: "plain", bias: "all" },
        normParameters: 4 * hiddenSize,
      },
    ],
  };
}
