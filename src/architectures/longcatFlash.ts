import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** LongCat-Flash (Meituan, 2025): 561 billion parameters, 28.0 billion active. */
export const longcatFlash = {
  id: "longcat-flash",
  name: "LongCat-Flash",
  publisher: "Meituan",
  releasedOn: "2025-09-01",
  license: "MIT",
  huggingFaceIds: [
    "meituan-longcat/LongCat-Flash-Chat",
    "meituan-longcat/LongCat-Flash-Chat-FP8",
    "meituan-longcat/LongCat-Flash-Thinking",
  ],
  publishedTotalParameters: 560_000_000_000,
  publishedActiveParameters: 27_000_000_000,
  hiddenSize: 6144,
  vocabularySize: 131_072,
  embedding: "untied",
  maximumContextTokens: 131_072,
  layerGroups: [
    {
      count: 28,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 512,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 12288,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 1_573_632,
      },
    },
    {
      count: 28,
      attention: {
        kind: "latent",
        queryHeads: 64,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 12288, gating: "gated" },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: ["published-configurations", "longcat-flash-report", "transformers-configurations"],
    kind: "derived",
    conflict:
      "Counting gives 27.95 billion active per token, 27.15 billion excluding the embedding. Each of the 28 layers has two attentions, two dense blocks and the experts; the first dense block counts as the shared expert. Of the 12 experts that a token is routed to, 8 compute in the mean; the report states 18.6 to 31.3 billion active. The router's rows for the 256 empty experts and its biases count as extra parameters.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
