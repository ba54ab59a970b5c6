import { pricePageSources } from "./pricePageSources.js";
import { priceTableSources } from "./priceTableSources.js";

// Wrapped in a function call marked pure, since bundlers do not drop an unused object literal with spreads.
const joined = () => ({ ...pricePageSources, ...priceTableSources });

/**
 * Sources of prices: price tables and statistics whose licence permits redistribution, and price pages cited individually
 * because the collection that transcribed them has no licence.
 */
export const priceSources = /* @__PURE__ */ joined();

/** The key of a source of prices; an entry that names another does not compile. */
export type PriceSourceKey = keyof typeof priceSources;
