import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternLM2 7B (Shanghai AI Laboratory, 2024): 7.74 billion parameters. */
export const internlm2_7b = {
  id: "internlm2-7b",
  name: "InternLM2 7B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2024-01-17",
  license: "Apache-2.0",
  huggingFaceIds: [
    "internlm/internlm2-7b",
    "internlm/internlm2-chat-7b",
    "internlm/internlm2_5-7b",
    "internlm/internlm2_5-7b-chat",
  ],
  publishedTotalParameters: 7_700_000_000,
  hiddenSize: 4096,
  vocabularySize: 92544,
  embedding: "untied",
  maximumContextTokens: 32768,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 },
      feedForward: { kind: "dense", intermediateSize: 14336, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "internlm-2-report"],
    kind: "vendor-stated",
    conflict:
      "The cards put only the code under Apache-2.0 and ask for an application for commercial use of the weights; since January 2025 the README of the publisher puts both under it.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
