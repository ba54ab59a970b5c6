import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5 0.5B (Alibaba, 2024): 494 million parameters. */
export const qwen25_0_5b = {
  id: "qwen2.5-0.5b",
  name: "Qwen2.5 0.5B",
  publisher: "Alibaba",
  releasedOn: "2024-09-19",
  license: "Apache-2.0",
  huggingFaceIds: [
    "Qwen/Qwen2.5-0.5B",
    "Qwen/Qwen2.5-0.5B-Instruct",
    "Qwen/Qwen2.5-0.5B-Instruct-AWQ",
    "Qwen/Qwen2.5-0.5B-Instruct-GPTQ-Int4",
    "Qwen/Qwen2.5-0.5B-Instruct-GPTQ-Int8",
    "Qwen/Qwen2.5-Coder-0.5B",
    "Qwen/Qwen2.5-Coder-0.5B-Instruct",
  ],
  publishedTotalParameters: 490_000_000,
  hiddenSize: 896,
  vocabularySize: 151_936,
  embedding: "tied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 24,
      attention: { kind: "grouped-query", queryHeads: 14, keyValueHeads: 2, headSize: 64, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 4864, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: { sources: ["published-configurations", "litgpt-configs", "qwen2.5-report"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
