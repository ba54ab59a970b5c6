import { errorBrand, type LlmEconomicsError, type LlmEconomicsErrorCode } from "./llmEconomicsError.js";

/**
 * Tells whether a caught value is an error of this library, optionally with a given code.
 *
 * The test reads a shared symbol instead of the class, so unlike `instanceof` it also recognizes errors thrown by another
 * copy of the library: the CommonJS build next to the ES module, or a second version.
 *
 * @param error - the caught value
 * @param code - the code that the error must carry; any code if left out
 * @returns true if the value is such an error
 * @example
 * ```ts
 * import { InvalidQuantityError, isLlmEconomicsError } from "llm-economics/errors";
 *
 * const error = new InvalidQuantityError("batch", -1, "a whole number of at least 1");
 * isLlmEconomicsError(error, "invalid-quantity"); // => true
 * isLlmEconomicsError(new Error("other")); // => false
 * ```
 */
export function isLlmEconomicsError<Code extends LlmEconomicsErrorCode>(
  error: unknown,
  code?: Code,
): error is LlmEconomicsError<Code> {
  if (typeof error !== "object" || error === null || !(errorBrand in error)) return false;
  return code === undefined || (error as LlmEconomicsError).code === code;
}
