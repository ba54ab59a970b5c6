import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Grok-2 (xAI, 2025): 270 billion parameters, 115 billion active. */
export const grok2 = {
  id: "grok-2",
  name: "Grok-2",
  publisher: "xAI",
  releasedOn: "2025-08-23",
  license: "Grok 2 Community License Agreement",
  huggingFaceIds: ["xai-org/grok-2"],
  publishedTotalParameters: 270_000_000_000,
  publishedActiveParameters: 115_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 64,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128 },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 8,
        expertsPerToken: 2,
        expertIntermediateSize: 16384,
        sharedIntermediateSize: 32768,
        gating: "gated",
      },
      normParameters: 32768,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["grok-2-config"],
    kind: "derived",
    conflict: "A dense block runs next to the experts in every layer and counts as the shared expert.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
