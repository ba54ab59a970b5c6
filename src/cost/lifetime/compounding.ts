import type { Decimal } from "decimal.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { AmountDecimal } from "../money/decimal.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { power } from "../money/power.js";

/** Decimals kept of an amount times a fractional power: sums of such amounts stay exact up to 10^14. */
const carriedDecimals = 20;

/**
 * A function that compounds a yearly factor over a number of months, to 34 digits; exact over whole years. The powers for the twelve
 * fractions of a year are cached, because a fractional power of a decimal takes most of the time.
 */
export function compounding(yearly: Decimal): (months: number) => Decimal {
  const fractions = new Map<number, Decimal>();
  const fraction = (months: number) => {
    const known = fractions.get(months) ?? power(yearly, new AmountDecimal(months).div(monthsPerYear));
    fractions.set(months, known);
    return known;
  };
  return (months) => {
    const rest = months % monthsPerYear;
    return new AmountDecimal(power(yearly, (months - rest) / monthsPerYear)).times(fraction(rest));
  };
}

/** An amount times a compounded factor, rounded to 20 decimals. */
export function compoundedMoney<Currency extends string>(amount: Money<Currency>, factor: Decimal): Money<Currency> {
  if (factor.eq(1)) return amount;
  return money(multiply(amount, factor).amount.toDecimalPlaces(carriedDecimals), amount.currency);
}
