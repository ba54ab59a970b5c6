/**
 * Schemas of accelerators, architectures, plans, measurements and prices, and functions that parse JSON input with them.
 *
 * @module schemas
 */
export { acceleratorSchema } from "./acceleratorSchema.js";
export { architectureSchema, type DescribedArchitecture } from "./architectureSchema.js";
export { attentionSchema } from "./attentionSchema.js";
export { electricitySeriesSchema } from "./electricitySeriesSchema.js";
export { feedForwardSchema } from "./feedForwardSchema.js";
export { type InferenceCostJson, inferenceCostSchema } from "./inferenceCostSchema.js";
export { inferencePlanSchema } from "./inferencePlanSchema.js";
export { loadPlanSchema } from "./loadPlanSchema.js";
export { measurementSchema } from "./measurementSchema.js";
export { numericFormatSchema } from "./numericFormatSchema.js";
export { parseAccelerator } from "./parseAccelerator.js";
export { parseArchitecture } from "./parseArchitecture.js";
export { parseElectricitySeries } from "./parseElectricitySeries.js";
export { parseInferencePlan } from "./parseInferencePlan.js";
export { parseLoadPlan } from "./parseLoadPlan.js";
export { parseMeasurement } from "./parseMeasurement.js";
export { parsePurchaseSeries } from "./parsePurchaseSeries.js";
export { parseRentalSeries } from "./parseRentalSeries.js";
export { parseServingQuestion } from "./parseServingQuestion.js";
export { parseTokenPriceSeries } from "./parseTokenPriceSeries.js";
export { parseTrainingPlan } from "./parseTrainingPlan.js";
export { purchaseSeriesSchema } from "./purchaseSeriesSchema.js";
export { quantizedModelSchema } from "./quantizedModelSchema.js";
export { rentalSeriesSchema } from "./rentalSeriesSchema.js";
export { servingQuestionSchema } from "./servingQuestionSchema.js";
export { tokenPriceSeriesSchema } from "./tokenPriceSeriesSchema.js";
export { trainingPlanSchema } from "./trainingPlanSchema.js";
