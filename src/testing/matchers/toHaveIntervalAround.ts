import { comparable, describe, type Quantity } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";

/** Passes when the interval of an estimate, of numbers or of money, holds the quantity: a measurement, an invoice. */
export function toHaveIntervalAround(received: unknown, quantity: Quantity): MatcherResult {
  const interval = (received as { interval?: { low?: unknown; high?: unknown } } | null | undefined)?.interval;
  const [low, high, value] = [comparable(interval?.low), comparable(interval?.high), comparable(quantity)];
  const pass =
    low !== undefined &&
    high !== undefined &&
    value !== undefined &&
    low.currency === value.currency &&
    high.currency === value.currency &&
    low.amount.lte(value.amount) &&
    value.amount.lte(high.amount);
  const shown =
    interval === undefined ? "a value without an interval" : `${describe(interval.low)} to ${describe(interval.high)}`;
  return matcherResult(pass, `to hold ${describe(quantity)}`, shown);
}
