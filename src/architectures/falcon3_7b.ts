import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon3 7B (TII, 2024): 7.46 billion parameters. */
export const falcon3_7b = {
  id: "falcon3-7b",
  name: "Falcon3 7B",
  publisher: "TII",
  releasedOn: "2024-12-17",
  license: "TII Falcon-LLM License 2.0",
  huggingFaceIds: ["tiiuae/Falcon3-7B-Base", "tiiuae/Falcon3-7B-Instruct"],
  publishedTotalParameters: 7_460_000_000,
  hiddenSize: 3072,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 12, keyValueHeads: 4, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 23040, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "litgpt-configs"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
