import { errorBrand, type LlmEconomicsError, type LlmEconomicsErrorCode } from "./llmEconomicsError.js";

/**
 * Tests whether a caught value is an error of this library, from any copy of it (ES module, CommonJS or a second version),
 * and of the given code if one is named.
 *
 * Assumes: nothing about class identity, which is why it works where `instanceof` does not.
 *
 * @param error - the caught value
 * @param code - the code it must carry; any, if left out
 * @returns true if it is
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
