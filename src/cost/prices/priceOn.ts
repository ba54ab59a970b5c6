import type { AmountPoint } from "../../prices/pricePoint.js";
import type { Money } from "../money/money.js";
import { moneyFrom } from "../money/moneyFrom.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import type { CalendarDate } from "./isoDate.js";
import { pricePointOn } from "./pricePointOn.js";

/** A series of dated amounts in one currency. */
export interface DatedAmounts<Currency extends string = string> {
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** Last day on which the newest price was seen unchanged, if known. */
  readonly confirmedOn?: string | undefined;
  /** Day from which the series is no longer valid, if it has ended. */
  readonly endedOn?: string | undefined;
  /** Id of the series that replaced it. */
  readonly supersededBy?: string | undefined;
  /** Entries: dates, and amounts as decimal strings. */
  readonly points: readonly Pick<AmountPoint, "on" | "amount">[];
}

/**
 * The price of a series on a given day, for whatever unit the series prices: a machine-hour, a kilowatt-hour, an accelerator.
 *
 * Model: the amount of {@link pricePointOn}, exactly as written.
 * Assumes: a price is valid until the next entry.
 *
 * @param series - a series of dated amounts
 * @param date - the day, as an ISO 8601 date or a `Date`
 * @returns the amount, unrounded
 * @throws {@link UnpricedDateError} if the series has no price on that day
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
export function priceOn<Currency extends string>(series: DatedAmounts<Currency>, date: CalendarDate): Money<Currency> {
  const { amount } = pricePointOn(series, date);
  return nonNegativeMoney("amount", moneyFrom({ amount, currency: series.currency }));
}
