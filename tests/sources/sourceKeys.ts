import {
  launchSources,
  logSources,
  networkSources,
  pressSources,
  type SourceRecord,
  systemSources,
  tableSources,
  vendorSources,
} from "llm-economics/sources";

/** All sources of hardware figures, by key. */
export const hardwareSources: { readonly [key: string]: SourceRecord } = {
  ...launchSources,
  ...logSources,
  ...networkSources,
  ...pressSources,
  ...systemSources,
  ...tableSources,
  ...vendorSources,
};

/** Keys of the sources of hardware figures. */
export const sourceKeys: readonly string[] = Object.keys(hardwareSources);
