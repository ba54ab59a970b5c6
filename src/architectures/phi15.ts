import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-1.5 (Microsoft, 2023): 1.42 billion parameters. */
export const phi15 = {
  id: "phi-1.5",
  name: "Phi-1.5",
  publisher: "Microsoft",
  releasedOn: "2023-09-11",
  license: "MIT",
  huggingFaceIds: ["microsoft/phi-1_5"],
  publishedTotalParameters: 1_300_000_000,
  hiddenSize: 2048,
  vocabularySize: 51200,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 64, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 8192, gating: "plain", bias: "all" },
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 51200,
  finalNormParameters: 4096,
  provenance: {
    sources: ["published-configurations", "litgpt-configs", "mlc-llm-presets", "ecologits-models"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 1.418 billion: the publisher states 1.3 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
