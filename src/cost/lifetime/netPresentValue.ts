import { nonNegative, whole } from "../../units/check.js";
import { checkList, checkShape } from "../../units/checkShape.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { type SingleCurrency, sumMoney } from "../money/sumMoney.js";
import { compoundedMoney, compounding } from "./compounding.js";

/**
 * The present value of a series of future payments.
 *
 * Model: sum of amount t / (1 + discountRatePerYear)^(t periodMonths / 12), with t = 1 for the first.
 *
 * Assumes: each payment is made at the end of its period, and the rate is constant. Add a payment made today yourself, undiscounted.
 *
 * @param options - the amounts in order, the yearly rate (at least 0), and the months of a period
 * @returns the present value; each discounted payment is kept to 20 decimals
 * @throws {@link InvalidQuantityError} if there is no amount, the rate is negative or the period is not a whole number of months
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source net present value (textbook)
 * @example
 * ```ts
 * import { netPresentValue, usd } from "llm-economics/cost";
 *
 * const bills = [usd("1100"), usd("1210")];
 * netPresentValue({ amounts: bills, discountRatePerYear: 0.1, periodMonths: 12 }).amount.toFixed(2); // => "2000.00"
 * ```
 */
export function netPresentValue<Currency extends string>(options: {
  /** Payments, the first at the end of the first period. */
  readonly amounts: readonly Money<Currency>[] & SingleCurrency<Currency>;
  /** Yearly discount rate. */
  readonly discountRatePerYear: number;
  /** Months from one payment to the next. */
  readonly periodMonths: number;
}): Money<Currency> {
  checkShape("options", options, { amounts: checkList, discountRatePerYear: 0, periodMonths: 0 });
  const rate = exactDecimal("discountRatePerYear", nonNegative("discountRatePerYear", options.discountRatePerYear));
  const period = whole("periodMonths", options.periodMonths);
  const discountFactor = compounding(rate.plus(1));
  const discounted = options.amounts.map((amount, index) => {
    return compoundedMoney<Currency>(amount, discountFactor(-period * (index + 1)));
  });
  return sumMoney(discounted as readonly Money<Currency>[] & SingleCurrency<Currency>);
}
