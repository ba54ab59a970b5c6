import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** InternLM 7B (Shanghai AI Laboratory, 2023): 7.32 billion parameters. */
export const internlm7b = {
  id: "internlm-7b",
  name: "InternLM 7B",
  publisher: "Shanghai AI Laboratory",
  releasedOn: "2023-07-06",
  license: "Apache-2.0",
  huggingFaceIds: ["internlm/internlm-7b", "internlm/internlm-chat-7b"],
  publishedTotalParameters: 7_300_000_000,
  hiddenSize: 4096,
  vocabularySize: 103_168,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 32,
      attention: { kind: "grouped-query", queryHeads: 32, keyValueHeads: 32, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 11008, gating: "gated" },
    },
  ],
  nativeFormat: "fp16",
  provenance: {
    sources: ["published-configurations", "mlc-llm-presets", "internlm-2-report"],
    kind: "vendor-stated",
    conflict:
      "The cards put only the code under Apache-2.0 and ask for an application for commercial use of the weights; since January 2025 the README of the publisher puts both under it.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
