import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Llama-3.3-Nemotron-Super-49B (NVIDIA, 2025): 49.9 billion parameters. */
export const llama33NemotronSuper49b = {
  id: "llama-3.3-nemotron-super-49b",
  name: "Llama-3.3-Nemotron-Super-49B",
  publisher: "NVIDIA",
  releasedOn: "2025-03-18",
  license: "NVIDIA Open Model License",
  huggingFaceIds: [
    "nvidia/Llama-3_3-Nemotron-Super-49B-v1",
    "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5",
    "nvidia/Llama-3_3-Nemotron-Super-49B-v1-FP8",
    "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5-FP8",
  ],
  publishedTotalParameters: 49_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 128_256,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 1,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" },
    },
    { count: 5, attention: null, feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 17920, gating: "gated" } },
    { count: 10, attention: null, feedForward: { kind: "dense", intermediateSize: 7168, gating: "gated" } },
    { count: 1, attention: null, feedForward: { kind: "dense", intermediateSize: 28672, gating: "gated" } },
    { count: 8, attention: null, feedForward: { kind: "dense", intermediateSize: 5632, gating: "gated" } },
    { count: 6, attention: null, feedForward: { kind: "dense", intermediateSize: 2816, gating: "gated" } },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["aiconfigurator-model-configs", "nemo-models", "models-dev"],
    kind: "vendor-stated",
    conflict: "Announced on March 18, 2025; models.dev dates the first version 2025-04-07.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
