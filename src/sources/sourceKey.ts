import type { logSources } from "./logSources.js";
import type { networkSources } from "./networkSources.js";
import type { pressSources } from "./pressSources.js";
import type { systemSources } from "./systemSources.js";
import type { tableSources } from "./tableSources.js";
import type { vendorSources } from "./vendorSources.js";

/** The key of a source of hardware figures; an entry that names another does not compile. */
export type SourceKey =
  | keyof typeof logSources
  | keyof typeof vendorSources
  | keyof typeof tableSources
  | keyof typeof pressSources
  | keyof typeof systemSources
  | keyof typeof networkSources;
