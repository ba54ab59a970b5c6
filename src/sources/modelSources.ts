import { modelCardSources } from "./modelCardSources.js";
import { modelConfigurationSources } from "./modelConfigurationSources.js";
import { modelPaperSources2024 } from "./modelPaperSources2024.js";
import { modelPaperSourcesFrom2025 } from "./modelPaperSourcesFrom2025.js";
import { modelPaperSourcesTo2023 } from "./modelPaperSourcesTo2023.js";

// In a function, since bundlers keep an unused literal that spreads others.
const joined = () => ({
  ...modelCardSources,
  ...modelConfigurationSources,
  ...modelPaperSources2024,
  ...modelPaperSourcesFrom2025,
  ...modelPaperSourcesTo2023,
});

/**
 * The documents that the catalogue of architectures was read from, by key.
 *
 * @source Each entry is one
 * @example
 * ```ts
 * import { modelSources } from "llm-economics/sources";
 *
 * modelSources["llama-3-herd"].url; // => "https://arxiv.org/abs/2407.21783"
 * ```
 */
export const modelSources = /* @__PURE__ */ joined();

/** Key of a document about models. */
export type ModelSourceKey = keyof typeof modelSources;
