/**
 * Sources of the figures in the catalogues: titles, URLs and dates, by key.
 *
 * @module sources
 */

export { launchSources } from "./launchSources.js";
export { logSources } from "./logSources.js";
export type { ModelSource } from "./modelSource.js";
export { type ModelSourceKey, modelSources } from "./modelSources.js";
export { networkSources } from "./networkSources.js";
export { pressSources } from "./pressSources.js";
export { type PriceSourceKey, priceSources } from "./priceSources.js";
export type { SourceKey } from "./sourceKey.js";
export type { SourceRecord } from "./sourceRecord.js";
export { systemSources } from "./systemSources.js";
export { tableSources } from "./tableSources.js";
export { vendorSources } from "./vendorSources.js";
