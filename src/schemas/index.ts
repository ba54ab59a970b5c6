/**
 * Schemas of accelerators, architectures, measurements and prices, and functions that parse JSON input with them.
 *
 * @module schemas
 */
export { acceleratorSchema } from "./acceleratorSchema.js";
export { architectureSchema, type DescribedArchitecture } from "./architectureSchema.js";
export { attentionSchema } from "./attentionSchema.js";
export { electricitySeriesSchema } from "./electricitySeriesSchema.js";
export { feedForwardSchema } from "./feedForwardSchema.js";
export { measurementSchema } from "./measurementSchema.js";
export { parseAccelerator } from "./parseAccelerator.js";
export { parseArchitecture } from "./parseArchitecture.js";
export { parseElectricitySeries } from "./parseElectricitySeries.js";
export { parseMeasurement } from "./parseMeasurement.js";
export { parsePurchaseSeries } from "./parsePurchaseSeries.js";
export { parseRentalSeries } from "./parseRentalSeries.js";
export { parseTokenPriceSeries } from "./parseTokenPriceSeries.js";
export { purchaseSeriesSchema } from "./purchaseSeriesSchema.js";
export { rentalSeriesSchema } from "./rentalSeriesSchema.js";
export { tokenPriceSeriesSchema } from "./tokenPriceSeriesSchema.js";
