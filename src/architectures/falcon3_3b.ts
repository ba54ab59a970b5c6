import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon3 3B (TII, 2024): 3.23 billion parameters. */
export const falcon3_3b = {
  id: "falcon3-3b",
  name: "Falcon3 3B",
  publisher: "TII",
  releasedOn: "2024-12-17",
  license: "TII Falcon-LLM License 2.0",
  huggingFaceIds: ["tiiuae/Falcon3-3B-Instruct", "tiiuae/Falcon3-3B-Base"],
  publishedTotalParameters: 3_230_000_000,
  hiddenSize: 3072,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 22,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 4, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 9216, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "litgpt-configs"],
    kind: "vendor-stated",
    conflict: "The base model's card states 8,192 tokens of context; the files of both models have 32,768.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
