import { compareMoney } from "../money/compareMoney.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { sumAmounts } from "../money/sumAmounts.js";

/** The least, the middle and the most of some prices. */
export interface PriceSpread<Currency extends string = string> {
  /** The least that is asked. */
  readonly low: Money<Currency>;
  /** Half of the providers ask no more, each counted once: the middle one, or the mean of the two in the middle. */
  readonly median: Money<Currency>;
  /** The most. */
  readonly high: Money<Currency>;
  /** Number of providers. */
  readonly providers: number;
}

/** A price and who asks it. */
export interface AskedPrice<Currency extends string> {
  readonly provider: string;
  readonly price: Money<Currency>;
}

/** The spread of prices with one vote a provider, which is the middle of its own prices; undefined where there is none. */
export function priceSpread<Currency extends string>(
  asked: readonly AskedPrice<Currency>[],
): PriceSpread<Currency> | undefined {
  const prices = inOrder(asked.map(({ price }) => price));
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const providers = [...new Set(asked.map(({ provider }) => provider))];
  const votes = providers.map((name) =>
    middle(asked.filter(({ provider }) => provider === name).map(({ price }) => price)),
  );
  return { low, median: middle(votes), high, providers: providers.length };
}

function middle<Currency extends string>(prices: readonly Money<Currency>[]): Money<Currency> {
  const two = inOrder(prices).slice((prices.length - 1) >> 1, (prices.length >> 1) + 1);
  return divide(sumAmounts(two), two.length);
}

function inOrder<Currency extends string>(prices: readonly Money<Currency>[]): readonly Money<Currency>[] {
  return [...prices].sort((left, right) => compareMoney<string>(left, right));
}
