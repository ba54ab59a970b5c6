import type { launchSources } from "./launchSources.js";
import type { logSources } from "./logSources.js";
import type { networkSources } from "./networkSources.js";
import type { pressSources } from "./pressSources.js";
import type { systemSources } from "./systemSources.js";
import type { tableSources } from "./tableSources.js";
import type { vendorSources } from "./vendorSources.js";

/** Key of a source of hardware figures. Catalogue entries are typed with it, so an unknown key does not compile. */
export type SourceKey =
  | keyof typeof logSources
  | keyof typeof vendorSources
  | keyof typeof tableSources
  | keyof typeof pressSources
  | keyof typeof launchSources
  | keyof typeof systemSources
  | keyof typeof networkSources;
