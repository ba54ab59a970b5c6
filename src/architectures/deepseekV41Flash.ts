import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import type { ModelSourceKey } from "../sources/modelSources.js";
import { deepseekV41FlashLayers } from "./layers/deepseekV41FlashLayers.js";

/** DeepSeek-V4.1-Flash (DeepSeek, 2026): 748 billion parameters, 213 billion active. */
export const deepseekV41Flash = {
  id: "deepseek-v4.1-flash",
  name: "DeepSeek-V4.1-Flash",
  publisher: "DeepSeek",
  releasedOn: "2026-09-10",
  license: "MIT",
  huggingFaceIds: ["deepseek-ai/DeepSeek-V4.1-Flash"],
  publishedTotalParameters: 748_000_000_000,
  publishedActiveParameters: 16_000_000_000,
  hiddenSize: 5120,
  vocabularySize: 129_280,
  embedding: "untied",
  maximumContextTokens: 1_048_576,
  layerGroups: deepseekV41FlashLayers,
  nativeFormat: "mxfp4",
  extraParameters: 196_613_849_600,
  finalNormParameters: 87045,
  provenance: {
    sources: ["deepseek-v4.1-flash-configuration", "deepseek-v4.1-flash-notes", "models-dev"],
    kind: "vendor-stated",
    conflict:
      "Of what is counted here, 197 billion are tables that are looked up, so that 213 billion count as active; a token passes through 16 billion of the rest. Prompts may skip the second half of the layers for all but their end, which is not modelled. Experts are in MXFP4, the rest in FP8 with a scale for a block of 32 by 32. Drafting layers and the vision tower are left out. models.dev rounds the context to a million.",
  },
} as const satisfies CatalogueArchitecture<ModelSourceKey>;
