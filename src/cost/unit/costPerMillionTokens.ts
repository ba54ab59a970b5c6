import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { secondsPerHour } from "../../units/timeScale.js";
import { checkMoney } from "../money/checkMoney.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";

/**
 * The cost of a million tokens of one phase (prefill or decode) on machines that do nothing else.
 *
 * Model: pricePerHour x 10^6 / (3600 x tokensPerSecond).
 * Assumes: machines are always busy. If both phases share machines or hours are idle, use {@link inferenceCost}.
 *
 * @param work - `pricePerHour` and `tokensPerSecond`, both of all machines together
 * @returns the cost of a million tokens
 * @unit currency/10^6 tokens
 * @throws {@link InvalidQuantityError} if the price is negative, or the rate not above 0 or not finite
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025), for the figures of the example
 * @example
 * ```ts
 * import { costPerMillionTokens, usd } from "llm-economics/cost";
 *
 * costPerMillionTokens({ pricePerHour: usd("16"), tokensPerSecond: 73_700 }).amount.toFixed(7); // => "0.0603045"
 * ```
 */
export function costPerMillionTokens<Currency extends string>(work: {
  readonly pricePerHour: Money<Currency>;
  readonly tokensPerSecond: number;
}): Money<Currency> {
  checkShape("work", work, { pricePerHour: checkMoney, tokensPerSecond: 0 });
  const rate = exactDecimal("tokensPerSecond", positive("tokensPerSecond", work.tokensPerSecond));
  const price = nonNegativeMoney("pricePerHour", work.pricePerHour);
  return divide(multiply(price, tokensPerMillion), rate.times(secondsPerHour));
}
