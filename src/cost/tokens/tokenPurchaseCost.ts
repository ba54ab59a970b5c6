import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { sumTerms } from "../money/sumAmounts.js";
import { checkTokenPrice, checkTokenUse } from "./checkTokenNames.js";
import { ratesFor, sellsLongWrites } from "./ratesFor.js";
import { checkParts, inputParts, outputParts, sumOf, type TokenPart } from "./tokenParts.js";
import type { TokenPrice, TokenRates } from "./tokenPrice.js";
import type { TokenUse } from "./tokenUse.js";

/** Service level of a request: at once, within hours, when capacity allows, or with priority. */
export type TokenService = "interactive" | "batch" | "flex" | "priority";

/** Names of the text rates, which other rates fall back to. */
type TextRate = "inputPerMillion" | "outputPerMillion";

/** Tokens to buy and their price. */
export interface TokenPurchase<Currency extends string = string> {
  /** Token prices of the provider. */
  readonly price: TokenPrice<Currency>;
  /** Tokens to buy. */
  readonly tokens: TokenUse;
  /** Service level; "interactive" by default. */
  readonly service?: TokenService | undefined;
}

/** Terms of a token bill. */
export type TokenPurchaseTerms<Currency extends string = string> = {
  /** Uncached prompt tokens, audio and images included. */
  readonly input: Money<Currency>;
  /** Prompt tokens read from the prompt cache. */
  readonly cachedInput: Money<Currency>;
  /** Prompt tokens written to the prompt cache. */
  readonly cacheWrite: Money<Currency>;
  /** Generated tokens, reasoning, audio and images included. */
  readonly output: Money<Currency>;
};

/** Cost of tokens at an API. */
export interface TokenPurchaseCost<Currency extends string = string> {
  /** Total cost; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Cost by kind of token. */
  readonly terms: TokenPurchaseTerms<Currency>;
}

/**
 * The cost of the tokens of one or more requests at an API.
 *
 * Model: sum over token kinds of tokens x rate / 10^6, times batchShare, flexShare or priorityShare for those service levels. All tokens
 * are priced at the highest tier whose threshold the mean prompt, inputTokens / requests, exceeds.
 * Assumes: list prices, and equally long prompts where tokens are summed over requests. A kind of token without its own rate is priced
 * at the input or output rate.
 *
 * @param purchase - the price, the tokens, and the service level
 * @returns the total and its terms
 * @throws {@link InvalidQuantityError} if a count or a rate is negative or not finite, if cached tokens exceed the prompt, if the service
 * level has no price, or if the price has long-prompt tiers, `requests` is not given and the prompt exceeds any context window
 * @source pydantic/genai-prices, the rules of its price engine (2026), for tiers
 * @example
 * ```ts
 * import { tokenPurchaseCost } from "llm-economics/cost";
 *
 * const price = {
 *   currency: "USD",
 *   inputPerMillion: "3",
 *   cachedInputPerMillion: "0.3",
 *   outputPerMillion: "15",
 *   tiers: [{ aboveInputTokens: 200_000, inputPerMillion: "6", cachedInputPerMillion: "0.6", outputPerMillion: "22.5" }],
 * } as const;
 * const tokens = { inputTokens: 10_000, cachedInputTokens: 8_000, outputTokens: 500 };
 * tokenPurchaseCost({ price, tokens }).total.amount; // => "0.0159"
 * tokenPurchaseCost({ price, tokens: { ...tokens, inputTokens: 210_000 } }).total.amount; // => "1.22805"
 * const month = { requests: 1e6, inputTokens: 10_000e6, cachedInputTokens: 8_000e6, outputTokens: 500e6 };
 * tokenPurchaseCost({ price, tokens: month }).total.amount; // => "15900"
 * ```
 */
export function tokenPurchaseCost<Currency extends string>(
  purchase: TokenPurchase<Currency>,
): TokenPurchaseCost<Currency> {
  checkShape("purchase", purchase, {
    price: checkTokenPrice,
    tokens: checkTokenUse,
    service: ["interactive|batch|flex|priority"],
  });
  const { price, tokens, service = "interactive" } = purchase;
  const [input, cached, written, longWritten, output] = exactTokens(tokens);
  const rates = ratesFor(price, tokens);
  const share = serviceShare(price, service);
  const cost = (field: keyof TokenRates, count: Decimal, fallback: TextRate = "inputPerMillion") => {
    const named = rates[field] === undefined ? fallback : field;
    const rate = exactDecimal(named, rates[field] ?? rates[fallback]);
    if (rate.lt(0)) throw new InvalidQuantityError(named, rates[named], "at least 0");
    return money(rate.times(count).times(share).div(tokensPerMillion), price.currency);
  };
  if (!sellsLongWrites(rates, tokens))
    throw new InvalidQuantityError("longCacheWritePerMillion", undefined, "a rate, for tokens cached for an hour");
  const withParts = (field: TextRate, count: Decimal, parts: readonly TokenPart[]) => {
    const priced = parts.filter(([name, rate]) => tokens[name] && rates[rate] !== undefined);
    const counts = priced.map(([name]) => exactDecimal(name, tokens[name] ?? 0));
    const rest = cost(field, count.minus(sumOf(counts)));
    if (priced.length === 0) return rest;
    const costs = priced.map(([, rate], index) => [rate, cost(rate, counts[index] ?? count, field)] as const);
    return sumTerms({ rest, ...Object.fromEntries(costs) });
  };
  const short = cost("cacheWritePerMillion", written);
  const uncached = input.minus(cached).minus(written).minus(longWritten);
  const terms: TokenPurchaseTerms<Currency> = {
    input: withParts("inputPerMillion", uncached, inputParts),
    cachedInput: cost("cachedInputPerMillion", cached),
    cacheWrite: longWritten.gt(0) ? sumTerms({ short, long: cost("longCacheWritePerMillion", longWritten) }) : short,
    output: withParts("outputPerMillion", output, outputParts),
  };
  return { total: sumTerms(terms), terms };
}

/** The token counts as exact decimals; averages may have fractions. */
function exactTokens(tokens: TokenUse): readonly [Decimal, Decimal, Decimal, Decimal, Decimal] {
  const { cachedInputTokens = 0, cacheWriteTokens = 0, longCacheWriteTokens = 0 } = tokens;
  const count = (field: string, value: number) => exactDecimal(field, nonNegative(field, value));
  const input = count("inputTokens", tokens.inputTokens);
  const cached = count("cachedInputTokens", cachedInputTokens);
  const written = count("cacheWriteTokens", cacheWriteTokens);
  const long = count("longCacheWriteTokens", longCacheWriteTokens);
  const most = "at most the prompt tokens, cache reads plus writes";
  if (cached.gt(input)) throw new InvalidQuantityError("cachedInputTokens", cachedInputTokens, most);
  if (cached.plus(written).plus(long).gt(input))
    throw new InvalidQuantityError("cacheWriteTokens", cacheWriteTokens + longCacheWriteTokens, most);
  const output = count("outputTokens", tokens.outputTokens);
  checkParts(tokens, inputParts, input.minus(cached).minus(written).minus(long), "uncached prompt tokens");
  checkParts(tokens, outputParts, output, "generated tokens");
  return [input, cached, written, long, output];
}

function serviceShare(price: TokenPrice, service: TokenService): number {
  if (service === "interactive") return 1;
  const field = `${service}Share` as const;
  const share = price[field];
  if (share !== undefined) return within(field, share, 0, service === "priority" ? Number.MAX_VALUE : 1);
  throw new InvalidQuantityError(field, share, "a number of at least 0", `This price has no ${service} service.`);
}
