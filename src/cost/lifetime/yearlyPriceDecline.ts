import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { AmountDecimal } from "../money/decimal.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { power } from "../money/power.js";

/**
 * The yearly decline of a price between two dates, as {@link lifetimeCost} takes it.
 *
 * Model: 1 - (after / before)^(1 / years). A decline of 0.9 a year means a tenth of the price after a year; 0.14 orders of magnitude a
 * year are 0.276.
 * Assumes: the same product at both dates and a steady decline between them. The result is no forecast: token prices at constant quality
 * fell by a factor of 9 to 900 per year, accelerator prices at constant performance by a quarter.
 *
 * @param prices - the price `before`, the price `after`, and the `years` between
 * @returns the decline per year, below 1; negative if the price rose
 * @unit 1/year
 * @throws {@link InvalidQuantityError} if a price or the time is not above 0
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source LLMflation (a16z, 2024), for the figures of the example
 * @example
 * ```ts
 * import { usd, yearlyPriceDecline } from "llm-economics/cost";
 *
 * yearlyPriceDecline({ before: usd("60"), after: usd("0.06"), years: 3 }); // => 0.9
 * ```
 */
export function yearlyPriceDecline<Currency extends string>(prices: {
  /** Price at the first date. */
  readonly before: Money<Currency>;
  /** Price at the second date. */
  readonly after: Money<NoInfer<Currency>>;
  /** Years between the two dates. */
  readonly years: number;
}): number {
  checkShape("prices", prices, { before: checkMoney, after: checkMoney, years: 0 });
  const { before, after, years } = prices;
  for (const [field, { amount }] of Object.entries({ before, after }))
    if (!amount.gt(0)) throw new InvalidQuantityError(field, amount.toString(), "above 0");
  const yearly = power(moneyRatio<Currency>(after, before), new AmountDecimal(1).div(positive("years", years)));
  return new AmountDecimal(1).minus(yearly).toNumber();
}
