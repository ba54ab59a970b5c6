import type { pressSources } from "./pressSources.js";
import type { tableSources } from "./tableSources.js";
import type { vendorSources } from "./vendorSources.js";

/** The key of a source of hardware figures; an entry that names another does not compile. */
export type SourceKey = keyof typeof vendorSources | keyof typeof tableSources | keyof typeof pressSources;
