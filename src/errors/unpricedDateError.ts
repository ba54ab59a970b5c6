import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link UnpricedDateError}. */
export interface UnpricedDateDetails {
  /** The date that was asked for, as an ISO 8601 date. */
  readonly date: string;
  /** The first date with a price, if there is any. */
  readonly firstPricedOn?: string | undefined;
  /** The day on which the series ended, if it had ended by that date. */
  readonly endedOn?: string | undefined;
  /** Id of the series that replaced it, if there is one. */
  readonly supersededBy?: string | undefined;
  /** Number of offers whose price was stated too long ago. */
  readonly stale?: number | undefined;
}

/**
 * Thrown when a price series has no price on the requested date.
 *
 * @example
 * ```ts
 * import { UnpricedDateError } from "llm-economics/errors";
 *
 * new UnpricedDateError("2019-01-01", "2020-05-14").message; // => "There is no price on 2019-01-01; the first price is of 2020-05-14."
 * ```
 */
export class UnpricedDateError extends LlmEconomicsError<"unpriced-date", UnpricedDateDetails> {
  override readonly name = "UnpricedDateError";

  constructor(
    date: string,
    firstPricedOn?: string,
    ended: Pick<UnpricedDateDetails, "endedOn" | "supersededBy" | "stale"> = {},
  ) {
    const { endedOn, supersededBy, stale = 0 } = ended;
    const successor = supersededBy === undefined ? "" : `; try ${supersededBy}`;
    const none =
      stale > 0 ? `${stale} offers were stated too long ago; try an earlier statedSince` : "the series is empty";
    const before = firstPricedOn === undefined ? none : `the first price is of ${firstPricedOn}`;
    const remedy = endedOn === undefined ? before : `the series ended on ${endedOn}${successor}`;
    super("unpriced-date", `There is no price on ${date}; ${remedy}.`, {
      date,
      ...(firstPricedOn !== undefined && { firstPricedOn }),
      ...(endedOn !== undefined && { endedOn }),
      ...(supersededBy !== undefined && { supersededBy }),
      ...(stale > 0 && { stale }),
    });
  }
}
