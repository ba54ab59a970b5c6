import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Pythia 2.8B (EleutherAI, 2023): 2.78 billion parameters. */
export const pythia2_8b = {
  id: "pythia-2.8b",
  name: "Pythia 2.8B",
  publisher: "EleutherAI",
  releasedOn: "2023-04-03",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/pythia-2.8b", "EleutherAI/pythia-2.8b-deduped"],
  publishedTotalParameters: 2_800_000_000,
  hiddenSize: 2560,
  vocabularySize: 50304,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 80, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "plain", bias: "all" },
      normParameters: 10240,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 5120,
  provenance: {
    sources: ["gpu-poor-configs", "pythia-training-configurations", "pythia-paper", "litgpt-configs"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
