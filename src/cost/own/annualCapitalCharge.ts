import { nonNegative, positive, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { power } from "../money/power.js";
import { capitalRecoveryFactor } from "./capitalRecoveryFactor.js";
import { checkDepreciation, type Depreciation } from "./depreciation.js";
import { marketValue } from "./marketValue.js";

/** The natural logarithm of ten, to the 34 digits that quotients keep. */
const naturalLogarithmOfTen = "2.302585092994045684017991454684364";

/**
 * The yearly capital charge for a purchased asset.
 *
 * Model: straight line: purchase x (1 - residualShare) / lifeYears; annuity: purchase x (1 - residualShare / (1 +
 * costOfCapital)^lifeYears) x {@link capitalRecoveryFactor}; market value: purchase x 10^(-obsolescence x ageYears) x
 * obsolescence x ln 10, the rate at which {@link marketValue} falls.
 * Assumes: use all year round. The market-value charge applies at that age only; it shrinks over the years as the value does.
 *
 * @param asset - `purchase`: purchase price; `depreciation`: method and its parameters
 * @returns the charge for one year
 * @unit currency/year
 * @throws {@link InvalidQuantityError} if anything is negative or not finite, or the residual share above 1
 * @source Standard annuity formula; B. Cottier et al. (arXiv:2405.21015, 2024) for the market value
 * @example
 * ```ts
 * import { annualCapitalCharge, usd } from "llm-economics/cost";
 *
 * annualCapitalCharge({
 *   purchase: usd(250_000),
 *   depreciation: { method: "annuity", lifeYears: 4, residualShare: 0.2, costOfCapital: 0.1 },
 * }).amount.toFixed(1); // => "68094.2"
 * ```
 */
export function annualCapitalCharge<Currency extends string>(asset: {
  readonly purchase: Money<Currency>;
  readonly depreciation: Depreciation;
}): Money<Currency> {
  checkShape("asset", asset, { purchase: checkMoney, depreciation: checkDepreciation });
  const { depreciation } = asset;
  const purchase = nonNegativeMoney("purchase", asset.purchase);
  if (depreciation.method === "market-value") {
    const { ageYears, obsolescence } = depreciation;
    const value = marketValue({ purchase, ageYears, obsolescence });
    return multiply(multiply(value, obsolescence), naturalLogarithmOfTen);
  }
  const residual = exactDecimal("residualShare", within("residualShare", depreciation.residualShare, 0, 1));
  const years = positive("lifeYears", depreciation.lifeYears);
  if (depreciation.method === "straight-line") return divide(multiply(purchase, residual.neg().plus(1)), years);
  const rate = exactDecimal("costOfCapital", nonNegative("costOfCapital", depreciation.costOfCapital));
  const discounted = residual.times(power(rate.plus(1), -years));
  return multiply(
    multiply(purchase, discounted.neg().plus(1)),
    capitalRecoveryFactor({ costOfCapital: depreciation.costOfCapital, lifeYears: years }),
  );
}
