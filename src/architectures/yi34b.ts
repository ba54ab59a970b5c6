import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Yi 34B (01.AI, 2023): 34.4 billion parameters. */
export const yi34b = {
  id: "yi-34b",
  name: "Yi 34B",
  publisher: "01.AI",
  releasedOn: "2023-11-02",
  license: "Apache-2.0",
  huggingFaceIds: ["01-ai/Yi-34B", "01-ai/Yi-34B-Chat", "01-ai/Yi-1.5-34B", "01-ai/Yi-1.5-34B-Chat"],
  publishedTotalParameters: 34_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 64000,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 60,
      attention: { kind: "grouped-query", queryHeads: 56, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 20480, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "yi-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
