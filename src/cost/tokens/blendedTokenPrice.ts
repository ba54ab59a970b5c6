import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { type TokenPurchase, tokenPurchaseCost } from "./tokenPurchaseCost.js";

/**
 * The blended price of a million tokens for a given mix of input and output.
 *
 * Model: {@link tokenPurchaseCost} x 10^6 / (inputTokens + outputTokens).
 * Assumes: the given mix. Public tables assume three prompt tokens per generated token; chat, retrieval and reasoning all differ from
 * that, and prompt caching even more so.
 *
 * @param purchase - the price and the mix; without long-prompt tiers only the proportions of the tokens matter
 * @returns the price of a million tokens of the mix
 * @unit currency/10^6 tokens
 * @throws {@link InvalidQuantityError} if a count or a rate is negative or not finite, or if there are no tokens
 * @source First principles
 * @example
 * ```ts
 * import { blendedTokenPrice } from "llm-economics/cost";
 *
 * blendedTokenPrice({
 *   price: { currency: "USD", inputPerMillion: "3", outputPerMillion: "15" },
 *   tokens: { inputTokens: 3, outputTokens: 1 },
 * }).amount; // => "6"
 * ```
 */
export function blendedTokenPrice<Currency extends string>(purchase: TokenPurchase<Currency>): Money<Currency> {
  checkShape("purchase", purchase, {
    price: checkObject,
    tokens: checkObject,
    service: ["interactive|batch|flex|priority"],
  });
  const { inputTokens, outputTokens } = purchase.tokens;
  const { total } = tokenPurchaseCost(purchase);
  positive("inputTokens + outputTokens", inputTokens + outputTokens);
  return divide(multiply(total, tokensPerMillion), exactDecimal("inputTokens", inputTokens).plus(outputTokens));
}
