import { comparable, describe, type Quantity } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";
import { allowedDifference, describeTolerance, type Tolerance } from "./tolerance.js";

/** Passes if the received number, amount or estimate differs from the expected one by no more than the tolerance. */
export function toBeWithin(received: unknown, tolerance: Tolerance, expected: Quantity): MatcherResult {
  const [left, right] = [comparable(received), comparable(expected)];
  const pass =
    left !== undefined &&
    right !== undefined &&
    left.currency === right.currency &&
    left.amount.minus(right.amount).abs().lte(allowedDifference(right.amount, tolerance));
  return matcherResult(pass, `to be ${describeTolerance(tolerance, describe(expected))}`, describe(received));
}
