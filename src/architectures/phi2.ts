import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Phi-2 (Microsoft, 2023): 2.78 billion parameters. */
export const phi2 = {
  id: "phi-2",
  name: "Phi-2",
  publisher: "Microsoft",
  releasedOn: "2023-12-12",
  license: "MIT",
  huggingFaceIds: ["microsoft/phi-2"],
  publishedTotalParameters: 2_700_000_000,
  hiddenSize: 2560,
  vocabularySize: 51200,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 80, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 10240, gating: "plain", bias: "all" },
    },
  ],
  nativeFormat: "fp16",
  extraParameters: 51200,
  finalNormParameters: 5120,
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs"],
    kind: "vendor-stated",
    conflict: "The tensors counted here add up to 2.78 billion: the publisher counts 2.7 billion.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
