import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Baichuan2 7B (Baichuan, 2023): 7.51 billion parameters. */
export const baichuan2_7b = {
  id: "baichuan2-7b",
  name: "Baichuan2 7B",
  publisher: "Baichuan",
  releasedOn: "2023-09-06",
  license: "Baichuan 2 Community License",
  huggingFaceIds: ["baichuan-inc/Baichuan2-7B-Base", "baichuan-inc/Baichuan2-7B-Chat"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 125_696,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "gpu-poor-configs", "nemo-models", "baichuan-2-report"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 7.51 billion: the publisher names it 7B.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
