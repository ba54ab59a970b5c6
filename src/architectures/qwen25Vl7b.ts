import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5-VL 7B (Alibaba, 2025): 7.62 billion parameters. */
export const qwen25Vl7b = {
  id: "qwen2.5-vl-7b",
  name: "Qwen2.5-VL 7B",
  publisher: "Alibaba",
  releasedOn: "2025-01-26",
  license: "Apache-2.0",
  huggingFaceIds: ["Qwen/Qwen2.5-VL-7B-Instruct", "Qwen/Qwen2.5-VL-7B-Instruct-AWQ"],
  publishedTotalParameters: 7_000_000_000,
  hiddenSize: 3584,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 128_000,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 28, keyValueHeads: 4, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 18944, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["tt-transformers-model-params", "qwen2.5-vl-report"],
    kind: "vendor-stated",
    conflict:
      "The language model alone: the vision tower is left out. The count here is 7.62 billion. The publisher's repository dates the release two days later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
