import { LlmEconomicsError } from "./llmEconomicsError.js";

/** What an {@link UnpricedDateError} tells programs. */
export interface UnpricedDateDetails {
  /** The date that was asked for, as an ISO 8601 date. */
  readonly date: string;
  /** The first date with a price, if there is any. */
  readonly firstPricedOn?: string;
}

/**
 * A price series has no price on the date that was asked for.
 *
 * @example
 * ```ts
 * import { UnpricedDateError } from "llm-economics/errors";
 *
 * new UnpricedDateError("2019-01-01", "2020-05-14").message; // => "There is no price on 2019-01-01; the first is of 2020-05-14."
 * ```
 */
export class UnpricedDateError extends LlmEconomicsError<"unpriced-date", UnpricedDateDetails> {
  override readonly name = "UnpricedDateError";

  constructor(date: string, firstPricedOn?: string) {
    const remedy = firstPricedOn === undefined ? "the series is empty" : `the first is of ${firstPricedOn}`;
    super("unpriced-date", `There is no price on ${date}; ${remedy}.`, {
      date,
      ...(firstPricedOn !== undefined && { firstPricedOn }),
    });
  }
}
