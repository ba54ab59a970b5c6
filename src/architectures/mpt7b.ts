import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** MPT 7B (MosaicML, 2023): 6.65 billion parameters. */
export const mpt7b = {
  id: "mpt-7b",
  name: "MPT 7B",
  publisher: "MosaicML",
  releasedOn: "2023-05-05",
  license: "Apache-2.0",
  huggingFaceIds: ["mosaicml/mpt-7b", "mosaicml/mpt-7b-instruct", "mosaicml/mpt-7b-chat"],
  publishedTotalParameters: 6_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 50432,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["mpt-7b-card", "llm-foundry-configs"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 6.649 billion: the publisher states 6.7 billion. LLM Foundry's recipe has 50,368 rows; the released model has 50,432. The chat model has CC-BY-NC-SA-4.0.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
