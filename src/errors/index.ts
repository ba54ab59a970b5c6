/**
 * Typed errors: what was asked, what is allowed, the nearest remedy.
 *
 * @module errors
 */
export { CurrencyMismatchError, type CurrencyMismatchDetails } from "./currencyMismatchError.js";
export { InfeasiblePlanError, type InfeasiblePlanDetails } from "./infeasiblePlanError.js";
export { InvalidQuantityError, type InvalidQuantityDetails } from "./invalidQuantityError.js";
export { isLlmEconomicsError } from "./isLlmEconomicsError.js";
export { LlmEconomicsError, type LlmEconomicsErrorCode } from "./llmEconomicsError.js";
export { MalformedInputError, type MalformedInputDetails } from "./malformedInputError.js";
export { UnknownNameError, type UnknownNameDetails } from "./unknownNameError.js";
export { UnpricedDateError, type UnpricedDateDetails } from "./unpricedDateError.js";
export { UnsupportedArchitectureError, type UnsupportedArchitectureDetails } from "./unsupportedArchitectureError.js";
export { UnsupportedFormatError, type UnsupportedFormatDetails } from "./unsupportedFormatError.js";
