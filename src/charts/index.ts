/**
 * Charts as plain Vega-Lite specifications: JSON with its data inside, for any renderer, without a dependency.
 *
 * @module charts
 */
export { type BreakEvenLine, breakEvenChart, breakEvenSteps } from "./breakEvenChart.js";
export { type ChartSpecification, chartSchema, type JsonValue } from "./chartSpecification.js";
export { lifetimeChart } from "./lifetimeChart.js";
export { type ChartedTime, percentileChart, type RatePoint } from "./percentileChart.js";
export { type PredictionPoint, predictionChart } from "./predictionChart.js";
export { type ChartedOperation, type ChartedRoofline, rooflineChart } from "./rooflineChart.js";
export { type TradeOffPoint, tradeOffChart } from "./tradeOffChart.js";
