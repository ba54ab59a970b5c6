import type { Decimal } from "decimal.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { AmountDecimal } from "../money/decimal.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { power } from "../money/power.js";

/** Digits after the point of an amount that a fractional power made irrational: sums of such amounts stay exact up to 10^14. */
const carriedDecimals = 20;

/** What a yearly factor comes to over so many months, to 34 digits; exact over whole years. */
export function compounded(yearly: Decimal, months: number): Decimal {
  return new AmountDecimal(power(yearly, new AmountDecimal(months).div(monthsPerYear)));
}

/** An amount times a compounded factor. */
export function compoundedMoney<Currency extends string>(amount: Money<Currency>, factor: Decimal): Money<Currency> {
  if (factor.eq(1)) return amount;
  return money(multiply(amount, factor).amount.toDecimalPlaces(carriedDecimals), amount.currency);
}
