import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Skywork 13B (Kunlun, 2023): 13.9 billion parameters. */
export const skywork13b = {
  id: "skywork-13b",
  name: "Skywork 13B",
  publisher: "Kunlun",
  releasedOn: "2023-10-30",
  license: "Skywork Community License",
  huggingFaceIds: ["Skywork/Skywork-13B-base"],
  publishedTotalParameters: 13_000_000_000,
  hiddenSize: 4608,
  vocabularySize: 65519,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 52,
      attention: { kind: "grouped-query", queryHeads: 36, keyValueHeads: 36, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "skywork-paper"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 13.85 billion: the publisher names it 13B. The file has 65,519 rows of vocabulary: the paper counts 17 reserved ones more.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
