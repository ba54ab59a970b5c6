import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Baichuan2 13B (Baichuan, 2023): 13.9 billion parameters. */
export const baichuan2_13b = {
  id: "baichuan2-13b",
  name: "Baichuan2 13B",
  publisher: "Baichuan",
  releasedOn: "2023-09-06",
  license: "Baichuan 2 Community License",
  huggingFaceIds: ["baichuan-inc/Baichuan2-13B-Base", "baichuan-inc/Baichuan2-13B-Chat"],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 125_696,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 40,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 13696, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "baichuan-2-report", "gpu-poor-configs"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 13.9 billion: the publisher names it 13B.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
