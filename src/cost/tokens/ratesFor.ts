import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkEach } from "../../units/checkShape.js";
import type { TokenPrice, TokenRates } from "./tokenPrice.js";
import type { TokenUse } from "./tokenUse.js";

/**
 * The longest context window on the market; a larger number of prompt tokens must be the sum of several requests.
 *
 * @source Meta, Llama 4 Scout model card (2025)
 */
const longestContextTokens = 10_000_000;

/** The rates of a price for the mean prompt: those of the highest long-prompt tier whose threshold it exceeds. */
export function ratesFor(price: TokenPrice, { inputTokens, requests }: TokenUse): TokenRates {
  const tiers = checkEach("price.tiers", price.tiers ?? []);
  const prompt = inputTokens / positive("requests", requests ?? 1);
  if (tiers.length > 0 && requests === undefined && inputTokens > longestContextTokens)
    throw new InvalidQuantityError(
      "inputTokens",
      inputTokens,
      `at most ${longestContextTokens} in one request`,
      "State requests, the number they are summed over: this price has long-prompt tiers.",
    );
  let best: TokenRates = price;
  let start = -1;
  for (const tier of tiers) {
    const above = nonNegative("aboveInputTokens", tier.aboveInputTokens);
    if (prompt > above && above > start) [best, start] = [tier, above];
  }
  return best;
}

/** Whether the rates have a price for all cache writes: not every provider caches prompts for an hour. */
export function sellsLongWrites(rates: TokenRates, { longCacheWriteTokens = 0 }: TokenUse): boolean {
  return longCacheWriteTokens === 0 || rates.longCacheWritePerMillion !== undefined;
}
