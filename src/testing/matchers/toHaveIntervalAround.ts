import { comparable, describe, type Quantity } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";

/** Passes if the interval of an estimate, in numbers or in money, contains the quantity, such as a measurement or an invoice. */
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
  return matcherResult(pass, `to contain ${describe(quantity)}`, shown);
}
