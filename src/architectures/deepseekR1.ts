import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** DeepSeek-R1 (DeepSeek, 2025): 671 billion parameters, 37.6 billion active; the shape of DeepSeek-V3. */
export const deepseekR1 = {
  id: "deepseek-r1",
  name: "DeepSeek-R1",
  publisher: "DeepSeek",
  releasedOn: "2025-01-20",
  license: "MIT",
  huggingFaceIds: [
    "deepseek-ai/DeepSeek-R1",
    "deepseek-ai/DeepSeek-R1-0528",
    "deepseek-ai/DeepSeek-R1-Zero",
    "nvidia/DeepSeek-R1-FP4",
    "nvidia/DeepSeek-R1-0528-FP4",
    "nvidia/DeepSeek-R1-NVFP4",
    "nvidia/DeepSeek-R1-0528-NVFP4",
    "amd/DeepSeek-R1-MXFP4-Preview",
    "amd/DeepSeek-R1-0528-MXFP4-Preview",
  ],
  publishedTotalParameters: 671_000_000_000,
  publishedActiveParameters: 37_000_000_000,
  hiddenSize: 7168,
  vocabularySize: 129_280,
  embedding: "untied",
  maximumContextTokens: 163_840,
  layerGroups: [
    {
      count: 3,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: { kind: "dense", intermediateSize: 18432, gating: "gated" },
    },
    {
      count: 58,
      attention: {
        kind: "latent",
        queryHeads: 128,
        queryRank: 1536,
        keyValueRank: 512,
        noRotaryHeadSize: 128,
        rotaryHeadSize: 64,
        valueHeadSize: 128,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 256,
        expertsPerToken: 8,
        expertIntermediateSize: 2048,
        sharedIntermediateSize: 2048,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 256,
      },
    },
  ],
  nativeFormat: "fp8-block128",
  provenance: {
    sources: ["aiconfigurator-model-configs"],
    kind: "vendor-stated",
    conflict: "The file has positions to 163,840; the publisher states a context of 128K.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
