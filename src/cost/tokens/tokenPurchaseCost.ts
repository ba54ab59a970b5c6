import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, within } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { sumTerms } from "../money/sumAmounts.js";
import type { TokenPrice, TokenRates } from "./tokenPrice.js";

/** The tokens of a request, or of all requests of a time together where no tier depends on their size. */
export interface TokenUse {
  /** Prompt tokens, those kept and those to keep included. */
  readonly inputTokens: number;
  /** Prompt tokens that the provider has kept from before; 0 unless given. */
  readonly cachedInputTokens?: number;
  /** Prompt tokens that it is asked to keep; 0 unless given. */
  readonly cacheWriteTokens?: number;
  /** Generated tokens, hidden reasoning included. */
  readonly outputTokens: number;
}

/** A price and what is bought at it. */
export interface TokenPurchase<Currency extends string = string> {
  /** What the provider asks. */
  readonly price: TokenPrice<Currency>;
  /** What is used. */
  readonly tokens: TokenUse;
  /** Whether the request may wait for hours ("batch"); "interactive" unless given. */
  readonly service?: "interactive" | "batch";
}

/** Where the price of tokens comes from. */
export type TokenPurchaseTerms<Currency extends string = string> = {
  /** Prompt tokens read afresh. */
  readonly input: Money<Currency>;
  /** Prompt tokens that were kept. */
  readonly cachedInput: Money<Currency>;
  /** Prompt tokens to keep. */
  readonly cacheWrite: Money<Currency>;
  /** Generated tokens. */
  readonly output: Money<Currency>;
};

/** What tokens cost at an API. */
export interface TokenPurchaseCost<Currency extends string = string> {
  /** The price of all tokens: the sum of the terms, to the last digit. */
  readonly total: Money<Currency>;
  /** What it consists of. */
  readonly terms: TokenPurchaseTerms<Currency>;
}

/**
 * What the tokens of a request cost at an API.
 *
 * Model: sum over kinds of tokens x rate / 10^6, times batchShare if it may wait; the rates are those of the highest tier
 * whose start the prompt passes, for the whole request.
 * Assumes: list prices. A kind without a rate of its own is paid as prompt tokens.
 *
 * @param purchase - the price, the tokens, and whether the request may wait
 * @returns the total and its terms
 * @throws {@link InvalidQuantityError} if a count or a rate is negative or not finite, if kept tokens are more than the
 * prompt has, or if a batch is asked for where there is no batch price
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
 * ```
 */
export function tokenPurchaseCost<Currency extends string>(
  purchase: TokenPurchase<Currency>,
): TokenPurchaseCost<Currency> {
  checkShape("purchase", purchase, { price: checkObject, tokens: checkObject, service: ["interactive|batch"] });
  const { price, tokens } = purchase;
  const [input, cached, written, output] = checkedTokens(tokens);
  const rates = ratesFor(price, tokens.inputTokens);
  const share = purchase.service === "batch" ? batchShare(price) : 1;
  const cost = (field: keyof TokenRates, count: Decimal) => {
    const rate = exactDecimal(field, rates[field] ?? rates.inputPerMillion);
    if (rate.lt(0)) throw new InvalidQuantityError(field, rates[field], "at least 0");
    return money(rate.times(count).times(share).div(tokensPerMillion), price.currency);
  };
  const terms: TokenPurchaseTerms<Currency> = {
    input: cost("inputPerMillion", input.minus(cached).minus(written)),
    cachedInput: cost("cachedInputPerMillion", cached),
    cacheWrite: cost("cacheWritePerMillion", written),
    output: cost("outputPerMillion", output),
  };
  return { total: sumTerms(terms), terms };
}

/** The counts as exact decimals, from here on: averages have fractions too. */
function checkedTokens(tokens: TokenUse): readonly [Decimal, Decimal, Decimal, Decimal] {
  const { cachedInputTokens = 0, cacheWriteTokens = 0 } = tokens;
  const count = (field: string, value: number) => exactDecimal(field, nonNegative(field, value));
  const input = count("inputTokens", tokens.inputTokens);
  const cached = count("cachedInputTokens", cachedInputTokens);
  const written = count("cacheWriteTokens", cacheWriteTokens);
  const most = "at most the prompt tokens, those kept and those to keep together";
  if (cached.gt(input)) throw new InvalidQuantityError("cachedInputTokens", cachedInputTokens, most);
  if (cached.plus(written).gt(input)) throw new InvalidQuantityError("cacheWriteTokens", cacheWriteTokens, most);
  return [input, cached, written, count("outputTokens", tokens.outputTokens)];
}

function ratesFor(price: TokenPrice, inputTokens: number): TokenRates {
  let best: TokenRates = price;
  let start = -1;
  for (const tier of price.tiers ?? []) {
    const above = nonNegative("aboveInputTokens", tier.aboveInputTokens);
    if (inputTokens > above && above > start) [best, start] = [tier, above];
  }
  return best;
}

function batchShare(price: TokenPrice): number {
  const { batchShare: share } = price;
  if (share !== undefined) return within("batchShare", share, 0, 1);
  throw new InvalidQuantityError("batchShare", share, "a number from 0 to 1", "This price has none for batches.");
}
