import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Yi 9B (01.AI, 2024): 8.83 billion parameters. */
export const yi9b = {
  id: "yi-9b",
  name: "Yi 9B",
  publisher: "01.AI",
  releasedOn: "2024-03-06",
  license: "Apache-2.0",
  huggingFaceIds: ["01-ai/Yi-9B", "01-ai/Yi-1.5-9B", "01-ai/Yi-1.5-9B-Chat"],
  publishedTotalParameters: 8_800_000_000,
  hiddenSize: 4096,
  vocabularySize: 64000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "yi-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
