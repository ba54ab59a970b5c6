import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MPT 30B (MosaicML, 2023): 30.0 billion parameters. */
export const mpt30b = {
  id: "mpt-30b",
  name: "MPT 30B",
  publisher: "MosaicML",
  releasedOn: "2023-06-22",
  license: "Apache-2.0",
  huggingFaceIds: ["mosaicml/mpt-30b", "mosaicml/mpt-30b-instruct", "mosaicml/mpt-30b-chat"],
  publishedTotalParameters: 30_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 50432,
  embedding: "tied",
  maximumContextTokens: 8192,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 112 },
      feedForward: { kind: "dense", intermediateSize: 28672, gating: "plain" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "llm-foundry-configs"],
    kind: "vendor-stated",
    conflict:
      "LLM Foundry's training recipe has 56 heads, 50,368 rows and 2,048 tokens; the released model has 64, 50,432 and 8,192. The chat model has CC-BY-NC-SA-4.0.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
