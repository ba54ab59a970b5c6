import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon3 1B (TII, 2024): 1.67 billion parameters. */
export const falcon3_1b = {
  id: "falcon3-1b",
  name: "Falcon3 1B",
  publisher: "TII",
  releasedOn: "2024-12-17",
  license: "TII Falcon-LLM License 2.0",
  huggingFaceIds: ["tiiuae/Falcon3-1B-Instruct", "tiiuae/Falcon3-1B-Base"],
  publishedTotalParameters: 1_670_000_000,
  hiddenSize: 2048,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 18,
      attention: { kind: "grouped-query", queryHeads: 8, keyValueHeads: 4, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "falcon3-1b-card"],
    kind: "vendor-stated",
    conflict: "LitGPT and the base model state 4,096 tokens of context; the instruct model has 8,192.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
