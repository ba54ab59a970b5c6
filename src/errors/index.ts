/**
 * Typed errors. Each names what was asked for, what is allowed and, where there is one, the nearest remedy.
 *
 * @module errors
 */
export { type CurrencyMismatchDetails, CurrencyMismatchError } from "./currencyMismatchError.js";
export { type InfeasiblePlanDetails, InfeasiblePlanError } from "./infeasiblePlanError.js";
export { type InvalidQuantityDetails, InvalidQuantityError } from "./invalidQuantityError.js";
export { isLlmEconomicsError } from "./isLlmEconomicsError.js";
export { LlmEconomicsError, type LlmEconomicsErrorCode } from "./llmEconomicsError.js";
export { type MalformedInputDetails, MalformedInputError } from "./malformedInputError.js";
export { type UnknownNameDetails, UnknownNameError } from "./unknownNameError.js";
export { type UnpricedDateDetails, UnpricedDateError } from "./unpricedDateError.js";
export { type UnsupportedArchitectureDetails, UnsupportedArchitectureError } from "./unsupportedArchitectureError.js";
export { type UnsupportedFormatDetails, UnsupportedFormatError } from "./unsupportedFormatError.js";
