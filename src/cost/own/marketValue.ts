import { nonNegative } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { power } from "../money/power.js";

/**
 * The market value of used hardware, if it falls with the price of new hardware of the same performance.
 *
 * Model: purchase x 10^(-obsolescence x ageYears).
 * Assumes: a steady trend and a buyer at that price. Scarcity (H100 in 2023) and the launch of a new generation break the trend.
 *
 * @param hardware - `purchase`: purchase price; `ageYears`: years since then; `obsolescence`: orders of magnitude per year
 * @returns the market value at that age
 * @throws {@link InvalidQuantityError} if anything is negative or not finite
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 * @example
 * ```ts
 * import { defaultObsolescence, marketValue, usd } from "llm-economics/cost";
 *
 * const value = marketValue({ purchase: usd(24875), ageYears: 1.74675, obsolescence: defaultObsolescence });
 * value.amount.toFixed(0); // => "14165"
 * ```
 */
export function marketValue<Currency extends string>(hardware: {
  readonly purchase: Money<Currency>;
  readonly ageYears: number;
  readonly obsolescence: number;
}): Money<Currency> {
  checkShape("hardware", hardware, { purchase: checkMoney, ageYears: 0, obsolescence: 0 });
  const obsolescence = exactDecimal("obsolescence", nonNegative("obsolescence", hardware.obsolescence));
  const decades = obsolescence.times(nonNegative("ageYears", hardware.ageYears)).neg();
  return multiply(nonNegativeMoney("purchase", hardware.purchase), power(10, decades));
}
