import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command A+ (Cohere, 2026): 218 billion parameters, 25.0 billion active. */
export const commandAPlus = {
  id: "command-a-plus",
  name: "Command A+",
  publisher: "Cohere",
  releasedOn: "2026-05-20",
  license: "Apache-2.0",
  huggingFaceIds: ["CohereLabs/command-a-plus-05-2026-bf16"],
  publishedTotalParameters: 218_000_000_000,
  publishedActiveParameters: 25_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 262_144,
  embedding: "tied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128, windowTokens: 4096 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 4096,
        sharedIntermediateSize: 16384,
        gating: "gated",
      },
      normParameters: 4096,
    },
    {
      count: 8,
      attention: { kind: "grouped-query", queryHeads: 128, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 128,
        expertsPerToken: 8,
        expertIntermediateSize: 4096,
        sharedIntermediateSize: 16384,
        gating: "gated",
      },
      normParameters: 4096,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["command-a-plus-configuration", "command-a-plus-review"],
    kind: "aggregator-stated",
    conflict:
      "The file has positions to 200,000; the announcement states a context of 128K. The vision tower is left out.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
