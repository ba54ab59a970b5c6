import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** TinyLlama 1.1B (TinyLlama, 2023): 1.10 billion parameters. */
export const tinyllama1_1b = {
  id: "tinyllama-1.1b",
  name: "TinyLlama 1.1B",
  publisher: "TinyLlama",
  releasedOn: "2023-12-28",
  license: "Apache-2.0",
  huggingFaceIds: [
    "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
    "TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T",
    "TinyLlama/TinyLlama_v1.1",
  ],
  publishedTotalParameters: 1_100_000_000,
  hiddenSize: 2048,
  vocabularySize: 32000,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 22,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 4, headSize: 64 },
      feedForward: { kind: "dense", intermediateSize: 5632, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "litgpt-configs", "tinyllama-paper"],
    kind: "vendor-stated",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
