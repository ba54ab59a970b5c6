import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Pythia 1.4B (EleutherAI, 2023): 1.41 billion parameters. */
export const pythia1_4b = {
  id: "pythia-1.4b",
  name: "Pythia 1.4B",
  publisher: "EleutherAI",
  releasedOn: "2023-04-03",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/pythia-1.4b", "EleutherAI/pythia-1.4b-deduped"],
  publishedTotalParameters: 1_400_000_000,
  hiddenSize: 2048,
  vocabularySize: 50304,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "plain", bias: "all" },
      normParameters: 8192,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 4096,
  provenance: {
    sources: ["gpu-poor-configs", "pythia-training-configurations", "pythia-paper", "litgpt-configs"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
