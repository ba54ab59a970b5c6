import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";

/** GLM-130B (Tsinghua University, 2022): 129 billion parameters. */
export const glm130b = {
  id: "glm-130b",
  name: "GLM-130B",
  publisher: "Tsinghua University",
  releasedOn: "2022-08-04",
  license: "GLM-130B License",
  huggingFaceIds: [],
  publishedTotalParameters: 130_000_000_000,
  hiddenSize: 12288,
  vocabularySize: 150_528,
  embedding: "tied",
  maximumContextTokens: 2048,
  layerGroups: [
    {
      count: 70,
      attention: { kind: "grouped-query", queryHeads: 96, keyValueHeads: 96, headSize: 128, bias: "all" },
      feedForward: { kind: "dense", intermediateSize: 32768, gating: "gated", bias: "all" },
      normParameters: 49152,
    },
  ],
  nativeFormat: "fp16",
  finalNormParameters: 24576,
  provenance: {
    sources: ["glm-130b-configuration", "glm-130b-paper"],
    kind: "vendor-stated",
    conflict: "Attends in both directions over the prompt; attention here is causal.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
