import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** Step-3.7-Flash (StepFun, 2026): 196 billion parameters, 12.0 billion active. */
export const step37Flash = {
  id: "step-3.7-flash",
  name: "Step-3.7-Flash",
  publisher: "StepFun",
  releasedOn: "2026-05-29",
  license: "Apache-2.0",
  huggingFaceIds: ["stepfun-ai/Step-3.7-Flash", "stepfun-ai/Step-3.7-Flash-FP8"],
  publishedTotalParameters: 198_000_000_000,
  publishedActiveParameters: 11_000_000_000,
  hiddenSize: 4096,
  vocabularySize: 128_896,
  embedding: "untied",
  maximumContextTokens: 262_144,
  layerGroups: [
    {
      count: 1,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "per-head",
        outputGate: "per-head",
      },
      feedForward: { kind: "dense", intermediateSize: 11264, gating: "gated" },
    },
    {
      count: 2,
      attention: {
        kind: "grouped-query",
        queryHeads: 96,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "per-head",
        outputGate: "per-head",
        windowTokens: 512,
      },
      feedForward: { kind: "dense", intermediateSize: 11264, gating: "gated" },
    },
    {
      count: 31,
      attention: {
        kind: "grouped-query",
        queryHeads: 96,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "per-head",
        outputGate: "per-head",
        windowTokens: 512,
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 288,
        expertsPerToken: 8,
        expertIntermediateSize: 1280,
        sharedIntermediateSize: 1280,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 288,
      },
    },
    {
      count: 11,
      attention: {
        kind: "grouped-query",
        queryHeads: 64,
        keyValueHeads: 8,
        headSize: 128,
        queryKeyNorm: "per-head",
        outputGate: "per-head",
      },
      feedForward: {
        kind: "mixture-of-experts",
        experts: 288,
        expertsPerToken: 8,
        expertIntermediateSize: 1280,
        sharedIntermediateSize: 1280,
        gating: "gated",
        balancing: "routing-bias",
        extraParameters: 288,
      },
    },
  ],
  nativeFormat: "bf16",
  provenance: {
    sources: [
      "aiconfigurator-model-configs",
      "step-3.7-flash-readme",
      "step-3.5-flash-report",
      "vllm-recipes",
      "models-dev",
    ],
    kind: "derived",
    conflict:
      "Counting gives 11.99 billion active per token, 11.46 billion excluding the embedding. The tensors counted here add up to 197.0 billion: the vision tower is left out. Multi-token prediction is left out. The configuration that was read has 64 heads in every layer, no gates and a context of 65,536: the heads of windowed layers and the gates are those of Step-3.5-Flash, and the publisher states 256k.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
