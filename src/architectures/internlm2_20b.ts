import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternLM2 20B (Shanghai AI Laboratory, 2024): 19.9 billion parameters. */
export const internlm2_20b = {
  id: "internlm2-20b",
  name: "InternLM2 20B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2024-01-17",
  license: "Apache-2.0",
  huggingFaceIds: [
    "internlm/internlm2-20b",
    "internlm/internlm2-chat-20b",
    "internlm/internlm2_5-20b",
    "internlm/internlm2_5-20b-chat",
  ],
  publishedTotalParameters: 19_900_000_000,
  hiddenSize: 6144,
  vocabularySize: 92544,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 48,
      attention: { kind: "grouped-query", queryHeads: 48, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "internevo-configurations", "internlm-2-report"],
    kind: "vendor-stated",
    conflict:
      "The cards put only the code under Apache-2.0 and ask for an application for commercial use of the weights; since January 2025 the README of the publisher puts both under it.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
