import { nonNegative } from "../../units/check.js";
import { checkObject, checkShape, shaped } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumTerms } from "../money/sumAmounts.js";

/** Monthly usage of one user. */
export interface UserMonth {
  /** Requests per month. */
  readonly requests: number;
  /** Average prompt tokens per request. */
  readonly inputTokensPerRequest: number;
  /** Average generated tokens per request. */
  readonly outputTokensPerRequest: number;
}

/** Monthly cost of one user. */
export interface UserMonthCost<Currency extends string = string> {
  /** Total cost; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Cost of input and output tokens. */
  readonly terms: { readonly input: Money<Currency>; readonly output: Money<Currency> };
}

/**
 * The monthly cost of one user, from the user's requests and the cost of tokens.
 *
 * Model: requests x (inputTokensPerRequest x perMillionInputTokens + outputTokensPerRequest x perMillionOutputTokens) / 10^6.
 * Assumes: average usage. The heaviest users cost many times the average.
 *
 * @param user - `use`: monthly usage; `cost`: cost of a million tokens of each kind, as {@link inferenceCost} returns it
 * @returns the total and its terms
 * @unit currency/month
 * @throws {@link InvalidQuantityError} if anything is negative or not finite
 * @source First principles
 * @example
 * ```ts
 * import { usd, userMonthCost } from "llm-economics/cost";
 *
 * userMonthCost({
 *   use: { requests: 300, inputTokensPerRequest: 1_500, outputTokensPerRequest: 400 },
 *   cost: { perMillionInputTokens: usd("0.06"), perMillionOutputTokens: usd("0.30") },
 * }).total.amount; // => "0.063"
 * ```
 */
export function userMonthCost<Currency extends string>(user: {
  readonly use: UserMonth;
  readonly cost: {
    readonly perMillionInputTokens: Money<Currency>;
    readonly perMillionOutputTokens: Money<NoInfer<Currency>>;
  };
}): UserMonthCost<Currency> {
  checkShape("user", user, {
    use: shaped<UserMonth>({ requests: 0, inputTokensPerRequest: 0, outputTokensPerRequest: 0 }),
    cost: checkObject,
  });
  const requests = exactDecimal("requests", nonNegative("requests", user.use.requests));
  const cost = (use: "inputTokensPerRequest" | "outputTokensPerRequest", price: keyof typeof user.cost) => {
    const perMillion: Money<Currency> = nonNegativeMoney(price, user.cost[price]);
    const tokens = requests.times(nonNegative(use, user.use[use]));
    return money(tokens.times(perMillion.amount).div(tokensPerMillion), perMillion.currency);
  };
  const terms = {
    input: cost("inputTokensPerRequest", "perMillionInputTokens"),
    output: cost("outputTokensPerRequest", "perMillionOutputTokens"),
  };
  return { total: sumTerms(terms), terms };
}
