import { modelCardSources } from "./modelCardSources.js";
import { modelConfigurationSources } from "./modelConfigurationSources.js";
import { modelPaperSources2024 } from "./modelPaperSources2024.js";
import { modelPaperSourcesFrom2025 } from "./modelPaperSourcesFrom2025.js";
import { modelPaperSourcesTo2023 } from "./modelPaperSourcesTo2023.js";
import { publisherConfigurationSources } from "./publisherConfigurationSources.js";
import { quotedConfigurationSources } from "./quotedConfigurationSources.js";

// Wrapped in a function call marked pure, since bundlers do not drop an unused object literal with spreads.
const joined = () => ({
  ...modelCardSources,
  ...modelConfigurationSources,
  ...modelPaperSources2024,
  ...modelPaperSourcesFrom2025,
  ...modelPaperSourcesTo2023,
  ...publisherConfigurationSources,
  ...quotedConfigurationSources,
});

/**
 * Sources of the catalogue of architectures, by key.
 *
 * @source each entry is a source
 * @example
 * ```ts
 * import { modelSources } from "llm-economics/sources";
 *
 * modelSources["llama-3-herd"].url; // => "https://arxiv.org/abs/2407.21783"
 * ```
 */
export const modelSources = /* @__PURE__ */ joined();

/** Key of a source in {@link modelSources}. */
export type ModelSourceKey = keyof typeof modelSources;
