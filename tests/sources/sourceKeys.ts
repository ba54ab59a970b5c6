import {
  logSources,
  networkSources,
  pressSources,
  type SourceRecord,
  systemSources,
  tableSources,
  vendorSources,
} from "../../src/sources/index.ts";

/** Every source of hardware figures by its key. */
export const hardwareSources: { readonly [key: string]: SourceRecord } = {
  ...logSources,
  ...networkSources,
  ...pressSources,
  ...systemSources,
  ...tableSources,
  ...vendorSources,
};

/** The keys of the sources of hardware figures. */
export const sourceKeys: readonly string[] = Object.keys(hardwareSources);
