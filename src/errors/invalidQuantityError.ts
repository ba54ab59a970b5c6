import { describeValue } from "./describeValue.js";
import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link InvalidQuantityError}. */
export interface InvalidQuantityDetails {
  /** Name of the field, as the caller wrote it. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** The values that are allowed, in words. */
  readonly allowed: string;
}

/**
 * Thrown when a quantity is out of range: negative, not finite, too large, or fractional where a whole number is required.
 *
 * @example
 * ```ts
 * import { InvalidQuantityError } from "llm-economics/errors";
 *
 * new InvalidQuantityError("concurrency", 0, "a whole number of at least 1").message; // => "concurrency must be a whole number of at least 1; got 0."
 * ```
 */
export class InvalidQuantityError extends LlmEconomicsError<"invalid-quantity", InvalidQuantityDetails> {
  override readonly name = "InvalidQuantityError";

  constructor(field: string, value: unknown, allowed: string, remedy = "") {
    super("invalid-quantity", `${field} must be ${allowed}; got ${describeValue(value)}. ${remedy}`.trim(), {
      field,
      value,
      allowed,
    });
  }
}
