import type { AmountPoint } from "../../prices/pricePoint.js";
import type { Money } from "../money/money.js";
import { moneyFrom } from "../money/moneyFrom.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { pricePointOn } from "./pricePointOn.js";

/** Any series of dated amounts in one currency. */
export interface DatedAmounts<Currency extends string = string> {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** The last day on which the source still stated the newest entry. */
  readonly confirmedOn?: string | undefined;
  /** The day from which the series holds no more; it still holds unless given. */
  readonly endedOn?: string | undefined;
  /** Id of the series that took its place. */
  readonly supersededBy?: string | undefined;
  /** The entries: days and amounts as decimal strings. */
  readonly points: readonly Pick<AmountPoint, "on" | "amount">[];
}

/**
 * The price of a series on a day: for an hour of a machine, a kilowatt-hour or an accelerator, as the series says.
 *
 * Model: the amount of {@link pricePointOn}, exactly as it is written.
 * Assumes: that a price holds until the next entry.
 *
 * @param series - a series of dated amounts
 * @param date - the day, as an ISO 8601 date
 * @returns the amount, unrounded
 * @throws {@link UnpricedDateError} if the day lies before the first entry
 * @throws {@link InvalidQuantityError} if the date is not a calendar date, or the amount is not a decimal number of at least 0
 * @source First principles
 * @example
 * ```ts
 * import { priceOn } from "llm-economics/cost";
 * import { unitedStatesIndustrialElectricity } from "llm-economics/prices";
 *
 * const [unitedStates] = unitedStatesIndustrialElectricity;
 * priceOn(unitedStates, "2022-10-01").amount; // => "0.0832"
 * priceOn(unitedStates, "2018-12-31"); // throws UnpricedDateError: the first price is of 2019-01-01
 * ```
 */
export function priceOn<Currency extends string>(series: DatedAmounts<Currency>, date: string): Money<Currency> {
  const { amount } = pricePointOn(series, date);
  return nonNegativeMoney("amount", moneyFrom({ amount, currency: series.currency }));
}
