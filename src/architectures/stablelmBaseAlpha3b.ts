import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** StableLM Base Alpha 3B (Stability AI, 2023): 3.64 billion parameters. */
export const stablelmBaseAlpha3b = {
  id: "stablelm-base-alpha-3b",
  name: "StableLM Base Alpha 3B",
  publisher: "Stability AI",
  releasedOn: "2023-04-19",
  license: "CC-BY-SA-4.0",
  huggingFaceIds: ["stabilityai/stablelm-base-alpha-3b", "stabilityai/stablelm-tuned-alpha-3b"],
  publishedTotalParameters: 3_638_525_952,
  hiddenSize: 4096,
  vocabularySize: 50688,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 16,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain", bias: "all" },
      normParameters: 16384,
    },
  ],
  nativeFormat: "fp32",
  finalNormParameters: 8192,
  provenance: {
    sources: ["published-configurations", "stablelm-training-configurations", "gpu-poor-configs", "litgpt-configs"],
    kind: "vendor-stated",
    conflict:
      "The tensors counted here add up to 3.637 billion: the publisher counts 1.2 million more. The tuned model has CC-BY-NC-SA-4.0.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
