import type { Decimal } from "decimal.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { AmountDecimal } from "../money/decimal.js";
import { power } from "../money/power.js";

/**
 * The equal yearly payment that repays one unit of capital with interest over the life of an asset.
 *
 * Model: costOfCapital / (1 - (1 + costOfCapital)^-lifeYears); 1 / lifeYears where capital costs nothing.
 * Assumes: payments at the end of each year, and a constant cost of capital.
 *
 * @param terms - `costOfCapital`: yearly, 0.1 for 10 %; `lifeYears`: life in years
 * @returns the yearly payment as a share of the capital, to 34 digits
 * @unit 1/year
 * @throws {@link InvalidQuantityError} if the cost is negative, the life not above 0, or either not finite
 * @source Standard annuity formula, any textbook of engineering economics
 * @example
 * ```ts
 * import { capitalRecoveryFactor } from "llm-economics/cost";
 *
 * capitalRecoveryFactor({ costOfCapital: 0.1, lifeYears: 4 }).toFixed(6); // => "0.315471"
 * ```
 */
export function capitalRecoveryFactor(terms: { readonly costOfCapital: number; readonly lifeYears: number }): Decimal {
  checkShape("terms", terms, { costOfCapital: 0, lifeYears: 0 });
  const years = positive("lifeYears", terms.lifeYears);
  const rate = new AmountDecimal(String(nonNegative("costOfCapital", terms.costOfCapital)));
  if (rate.isZero()) return new AmountDecimal(1).div(String(years));
  const repaid = new AmountDecimal(1).minus(power(rate.plus(1), -years));
  return repaid.isZero() ? new AmountDecimal(1).div(String(years)) : rate.div(repaid);
}
