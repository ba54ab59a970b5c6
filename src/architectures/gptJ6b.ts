import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GPT-J 6B (EleutherAI, 2021): 6.05 billion parameters. */
export const gptJ6b = {
  id: "gpt-j-6b",
  name: "GPT-J 6B",
  publisher: "EleutherAI",
  releasedOn: "2021-06-09",
  license: "Apache-2.0",
  huggingFaceIds: ["EleutherAI/gpt-j-6b", "EleutherAI/gpt-j-6B"],
  publishedTotalParameters: 6_050_000_000,
  hiddenSize: 4096,
  vocabularySize: 50400,
  embedding: "untied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 28,
      attention: { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 256 },
      feedForward: { kind: "dense", intermediateSize: 16384, gating: "plain", bias: "all" },
    },
  ],
  nativeFormat: "fp32",
  extraParameters: 50400,
  finalNormParameters: 8192,
  provenance: { sources: ["gpt-j-configuration", "mlc-llm-presets"], kind: "vendor-stated" },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
