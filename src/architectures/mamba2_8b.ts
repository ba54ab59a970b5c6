import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mamba 2.8B (State Spaces, 2023): 2.77 billion parameters. */
export const mamba2_8b = {
  id: "mamba-2.8b",
  name: "Mamba 2.8B",
  publisher: "State Spaces",
  releasedOn: "2023-12-03",
  license: "Apache-2.0",
  huggingFaceIds: ["state-spaces/mamba-2.8b-hf", "state-spaces/mamba-2.8b", "state-spaces/mamba-2.8b-slimpj"],
  publishedTotalParameters: 2_800_000_000,
  hiddenSize: 2560,
  vocabularySize: 50280,
  embedding: "tied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 64,
      attention: {
        kind: "state-space",
        heads: 5120,
        headSize: 1,
        stateSize: 16,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        timeStepRank: 160,
        extraParameters: 5120,
      },
      feedForward: null,
    },
  ],
  nativeFormat: "fp32",
  provenance: {
    sources: ["genz-model-sets", "mamba-paper"],
    kind: "estimated",
    conflict: "A state-space model has no maximum context: a million tokens were assumed.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
