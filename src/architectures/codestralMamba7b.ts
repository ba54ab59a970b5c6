import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Codestral Mamba 7B (Mistral AI, 2024): 7.29 billion parameters. */
export const codestralMamba7b = {
  id: "codestral-mamba-7b",
  name: "Codestral Mamba 7B",
  publisher: "Mistral AI",
  releasedOn: "2024-07-16",
  license: "Apache-2.0",
  huggingFaceIds: ["mistralai/Mamba-Codestral-7B-v0.1"],
  publishedTotalParameters: 7_290_000_000,
  hiddenSize: 4096,
  vocabularySize: 32768,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 64,
      attention: {
        kind: "state-space",
        heads: 128,
        headSize: 64,
        stateSize: 128,
        groups: 8,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 10240,
      },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mistral-model-overview", "mamba-2-paper"],
    kind: "vendor-stated",
    conflict: "The file names no context: the publisher's overview states 256k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
