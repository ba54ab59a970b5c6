import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-NeoX 20B (EleutherAI, 2022): 20.6 billion parameters. */
export const gptNeox20b = {
  id: "gpt-neox-20b",
  name: "GPT-NeoX 20B",
  publisher: "EleutherAI",
  releasedOn: "2022-02-09",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/gpt-neox-20b"],
  publishedTotalParameters: 20_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 50432,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 44,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 64, headSize: 96, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 24576, gating: "plain", bias: "all" },
      normParameters: 24576,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 12288,
  provenance: {
    sources: ["gpt-neox-20b-configuration", "gpu-poor-configs", "gpt-neox-paper"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 20.55 billion: the publisher rounds it to 20 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
