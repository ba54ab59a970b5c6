import { positive } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { type TokenPurchase, tokenPurchaseCost } from "./tokenPurchaseCost.js";

/**
 * One price for a million tokens of any kind, from the mix that is really used.
 *
 * Model: {@link tokenPurchaseCost} x 10^6 / (inputTokens + outputTokens).
 * Assumes: the mix given. Public tables take three prompt tokens for each generated one; chat, retrieval and reasoning all
 * differ from that, and kept prompts more so.
 *
 * @param purchase - the price and the mix; only the proportions of the tokens matter where there are no tiers
 * @returns price of a million tokens of the mix
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
