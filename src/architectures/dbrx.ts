import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DBRX (Databricks, 2024): 132 billion parameters, 36.5 billion active. */
export const dbrx = {
  id: "dbrx",
  name: "DBRX",
  publisher: "Databricks",
  releasedOn: "2024-03-27",
  license: "Databricks Open Model License",
  huggingFaceIds: ["databricks/dbrx-base", "databricks/dbrx-instruct"],
  publishedTotalParameters: 132_000_000_000,
  publishedActiveParameters: 36_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 100_352,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 16,
        expertsPerToken: 4,
        expertIntermediateSize: 10752,
        sharedIntermediateSize: 0,
        gating: "gated",
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["dbrx-configuration", "published-configurations", "genz-model-sets", "ecologits-models"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
