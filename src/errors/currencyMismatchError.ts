import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of a {@link CurrencyMismatchError}. */
export interface CurrencyMismatchDetails {
  /** The currency of the first amount. */
  readonly left: string;
  /** The currency of the second amount. */
  readonly right: string;
}

/**
 * Thrown when two amounts in different currencies are combined without an exchange rate.
 *
 * @example
 * ```ts
 * import { CurrencyMismatchError } from "llm-economics/errors";
 *
 * new CurrencyMismatchError("USD", "EUR").message; // => "USD and EUR cannot be combined; exchange one of them first, at a stated rate."
 * ```
 */
export class CurrencyMismatchError extends LlmEconomicsError<"currency-mismatch", CurrencyMismatchDetails> {
  override readonly name = "CurrencyMismatchError";

  constructor(left: string, right: string) {
    super(
      "currency-mismatch",
      `${left} and ${right} cannot be combined; exchange one of them first, at a stated rate.`,
      { left, right },
    );
  }
}
