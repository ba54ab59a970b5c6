import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Pythia 6.9B (EleutherAI, 2023): 6.86 billion parameters. */
export const pythia6_9b = {
  id: "pythia-6.9b",
  name: "Pythia 6.9B",
  publisher: "EleutherAI",
  releasedOn: "2023-04-03",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/pythia-6.9b", "EleutherAI/pythia-6.9b-deduped"],
  publishedTotalParameters: 6_900_000_000,
  hiddenSize: 4096,
  vocabularySize: 50432,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain", bias: "all" },
      normParameters: 16384,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 8192,
  provenance: {
    sources: ["gpu-poor-configs", "pythia-training-configurations", "pythia-paper", "litgpt-configs"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
