import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Yi 6B (01.AI, 2023): 6.06 billion parameters. */
export const yi6b = {
  id: "yi-6b",
  name: "Yi 6B",
  publisher: "01.AI",
  releasedOn: "2023-11-02",
  license: "Apache-2.0",
  huggingFaceIds: ["01-ai/Yi-6B", "01-ai/Yi-6B-Chat", "01-ai/Yi-1.5-6B", "01-ai/Yi-1.5-6B-Chat"],
  publishedTotalParameters: 6_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 64000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "yi-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
