import { compareMoney } from "../money/compareMoney.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { sumAmounts } from "../money/sumAmounts.js";

/** Lowest, median and highest of a set of prices. */
export interface PriceSpread<Currency extends string = string> {
  /** Lowest price. */
  readonly low: Money<Currency>;
  /** Median over providers, each represented by the median of its own prices. */
  readonly median: Money<Currency>;
  /** Highest price. */
  readonly high: Money<Currency>;
  /** Number of providers. */
  readonly providers: number;
}

/** A price and its provider. */
export interface AskedPrice<Currency extends string> {
  readonly provider: string;
  readonly price: Money<Currency>;
}

/** The spread of a set of prices, where each provider counts once in the median; undefined if there are no prices. */
export function priceSpread<Currency extends string>(
  asked: readonly AskedPrice<Currency>[],
): PriceSpread<Currency> | undefined {
  const prices = inOrder(asked.map(({ price }) => price));
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const providers = [...new Set(asked.map(({ provider }) => provider))];
  const medians = providers.map((name) =>
    median(asked.filter(({ provider }) => provider === name).map(({ price }) => price)),
  );
  return { low, median: median(medians), high, providers: providers.length };
}

function median<Currency extends string>(prices: readonly Money<Currency>[]): Money<Currency> {
  const middle = inOrder(prices).slice((prices.length - 1) >> 1, (prices.length >> 1) + 1);
  return divide(sumAmounts(middle), middle.length);
}

function inOrder<Currency extends string>(prices: readonly Money<Currency>[]): readonly Money<Currency>[] {
  return [...prices].sort((left, right) => compareMoney<string>(left, right));
}
