import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Pythia 12B (EleutherAI, 2023): 11.8 billion parameters. */
export const pythia12b = {
  id: "pythia-12b",
  name: "Pythia 12B",
  publisher: "EleutherAI",
  releasedOn: "2023-04-03",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/pythia-12b", "EleutherAI/pythia-12b-deduped"],
  publishedTotalParameters: 12_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 50688,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 36,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 20480, gating: "plain", bias: "all" },
      normParameters: 20480,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 10240,
  provenance: {
    sources: ["gpu-poor-configs", "pythia-training-configurations", "pythia-paper", "litgpt-configs"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
