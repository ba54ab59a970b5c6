import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternLM 20B (Shanghai AI Laboratory, 2023): 20.1 billion parameters. */
export const internlm20b = {
  id: "internlm-20b",
  name: "InternLM 20B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2023-09-20",
  license: "Apache-2.0",
  huggingFaceIds: ["internlm/internlm-20b", "internlm/internlm-chat-20b"],
  publishedTotalParameters: 20_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 103_168,
  embedding: "untied",
  maximumContextTokens: 4096,
  layerGroups: [
    {
      count: 60,
      attention: { kind: "grouped-query", queryHeads: 40, keyValueHeads: 40, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 13824, gating: "gated" },
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
