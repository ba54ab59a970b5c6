import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Command A (Cohere, 2025): 111 billion parameters. */
export const commandA = {
  id: "command-a",
  name: "Command A",
  publisher: "Cohere",
  releasedOn: "2025-03-13",
  license: "CC-BY-NC-4.0",
  huggingFaceIds: [
    "CohereForAI/c4ai-command-a-03-2025",
    "CohereLabs/c4ai-command-a-03-2025",
    "CohereLabs/command-a-reasoning-08-2025",
    "CohereLabs/command-a-translate-08-2025",
  ],
  publishedTotalParameters: 111_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 256_000,
  embedding: "tied",
  maximumContextTokens: 256_000,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128, windowTokens: 4096 },
      feedForward: { kind: "dense", intermediateSize: 36864, gating: "gated" },
      normParameters: 12288,
    },
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 36864, gating: "gated" },
      normParameters: 12288,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "ecologits-models", "command-a-report"],
    kind: "vendor-stated",
    conflict: "The publisher serves contexts of up to 256k; the published configuration has 131,072.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
