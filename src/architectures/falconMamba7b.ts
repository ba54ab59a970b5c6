import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Falcon Mamba 7B (TII, 2024): 7.27 billion parameters. */
export const falconMamba7b = {
  id: "falcon-mamba-7b",
  name: "Falcon Mamba 7B",
  publisher: "TII",
  releasedOn: "2024-08-12",
  license: "TII Falcon-Mamba License 2.0",
  huggingFaceIds: ["tiiuae/falcon-mamba-7b", "tiiuae/falcon-mamba-7b-instruct"],
  publishedTotalParameters: 7_270_000_000,
  hiddenSize: 4096,
  vocabularySize: 65024,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 64,
      attention: {
        kind: "state-space",
        heads: 8192,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 256,
        extraParameters: 8192,
      },
      feedForward: null,
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "falcon-mamba-paper", "genz-model-sets"],
    kind: "estimated",
    conflict: "A state-space model has no maximum context: a million tokens were assumed.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
