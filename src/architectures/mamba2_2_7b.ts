import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Mamba-2 2.7B (State Spaces, 2024): 2.70 billion parameters. */
export const mamba2_2_7b = {
  id: "mamba2-2.7b",
  name: "Mamba-2 2.7B",
  publisher: "State Spaces",
  releasedOn: "2024-05-31",
  license: "Apache-2.0",
  huggingFaceIds: ["state-spaces/mamba2-2.7b"],
  publishedTotalParameters: 2_700_000_000,
  hiddenSize: 2560,
  vocabularySize: 50288,
  embedding: "tied",
  maximumContextTokens: 1_048_576,
  layerGroups: [
    {
      count: 64,
      attention: {
        kind: "state-space",
        heads: 80,
        headSize: 64,
        stateSize: 128,
        groups: 1,
        convolutionWidth: 4,
        stateBits: 32,
        extraParameters: 5376,
      },
      feedForward: null,
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["nemo-models", "mamba-2-paper"],
    kind: "estimated",
    conflict:
      "A state-space model has no maximum context: a million tokens were assumed. The vocabulary is that of GPT-NeoX's tokenizer, padded to a multiple of 16 as the configuration asks. NeMo trains with a sequence length of 2,048.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
