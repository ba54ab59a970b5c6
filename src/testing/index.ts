/**
 * Fixtures, matchers, golden vectors and a clock for testing pricing logic that builds on this library.
 *
 * @module testing
 */
export { fixedAccelerator } from "./fixtures/fixedAccelerator.js";
export { fixedMixtureModel } from "./fixtures/fixedMixtureModel.js";
export { fixedModel } from "./fixtures/fixedModel.js";
export { fixedRental } from "./fixtures/fixedRental.js";
export { type FixedServing, fixedServing } from "./fixtures/fixedServing.js";
export { fixedTokenPrices } from "./fixtures/fixedTokenPrices.js";
export type { GoldenVector } from "./golden/goldenVector.js";
export { goldenVectors } from "./golden/goldenVectors.js";
export type { Quantity } from "./matchers/comparable.js";
export { type EconomicsMatchers, economicsMatchers } from "./matchers/economicsMatchers.js";
export type { MatcherResult } from "./matchers/matcherResult.js";
export type { Tolerance } from "./matchers/tolerance.js";
export { type PriceClock, priceClock } from "./priceClock.js";
