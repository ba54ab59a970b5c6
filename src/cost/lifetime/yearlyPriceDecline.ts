import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { AmountDecimal } from "../money/decimal.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { power } from "../money/power.js";

/**
 * The yearly fall of a price between two dates, as {@link lifetimeCost} takes it.
 *
 * Model: 1 - (after / before)^(1 / years). A fall of 0.9 a year is a tenfold one; 0.14 powers of ten a year are 0.276.
 * Assumes: the same thing at both dates, a steady fall between them, and nothing of what comes after: token prices of one quality fell
 * by 9 to 900 times a year, accelerators of one speed by a quarter.
 *
 * @param prices - the price `before`, the price `after`, and the `years` between
 * @returns the fall a year, below 1; negative where the price rose
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
  /** Price of the same at the second. */
  readonly after: Money<NoInfer<Currency>>;
  /** Years from the first to the second. */
  readonly years: number;
}): number {
  checkShape("prices", prices, { before: checkMoney, after: checkMoney, years: 0 });
  const { before, after, years } = prices;
  for (const [field, { amount }] of Object.entries({ before, after }))
    if (!amount.gt(0)) throw new InvalidQuantityError(field, amount.toString(), "above 0");
  const yearly = power(moneyRatio<Currency>(after, before), new AmountDecimal(1).div(positive("years", years)));
  return new AmountDecimal(1).minus(yearly).toNumber();
}
