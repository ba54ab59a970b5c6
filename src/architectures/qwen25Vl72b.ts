import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Qwen2.5-VL 72B (Alibaba, 2025): 72.7 billion parameters. */
export const qwen25Vl72b = {
  id: "qwen2.5-vl-72b",
  name: "Qwen2.5-VL 72B",
  publisher: "Alibaba",
  releasedOn: "2025-01-26",
  license: "Qwen License",
  huggingFaceIds: ["Qwen/Qwen2.5-VL-72B-Instruct", "Qwen/Qwen2.5-VL-72B-Instruct-AWQ"],
  publishedTotalParameters: 72_000_000_000,
  hiddenSize: 8192,
  vocabularySize: 152_064,
  embedding: "untied",
  maximumContextTokens: 128_000,
  layerGroups: [
    {
      count: 80,
      attention: { kind: "grouped-query", queryHeads: 64, keyValueHeads: 8, headSize: 128, bias: "query-key-value" },
      feedForward: { kind: "dense", intermediateSize: 29568, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["qwen2.5-vl-report", "published-configurations"],
    kind: "derived",
    conflict:
      "The language model alone, Qwen2.5 72B: 72.7 billion. The report leaves out its query heads and the padding of its vocabulary: both are those of the publisher's AWQ file, which pads the inner size to 29,696. The vision tower is left out. The publisher's repository dates the release two days later than its announcement.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
