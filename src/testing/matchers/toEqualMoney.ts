import type { Money } from "../../cost/money/money.js";
import { comparable, describe } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";

/** Passes if both amounts are exactly equal and in the same currency: 1.50 USD equals 1.5 USD, but not 1.5 EUR. */
export function toEqualMoney(received: unknown, expected: Money): MatcherResult {
  const [left, right] = [comparable(received), comparable(expected)];
  const pass =
    left?.currency !== undefined &&
    right !== undefined &&
    left.currency === right.currency &&
    left.amount.eq(right.amount);
  return matcherResult(pass, `to be exactly ${describe(expected)}`, describe(received));
}
