import { comparable, describe, type Quantity } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";
import { allowedDifference, describeTolerance, type Tolerance } from "./tolerance.js";

/** Default tolerance for floating-point sums; amounts of money must sum exactly. */
const binaryRounding: Tolerance = { relative: 1e-9 };

/** Passes if the terms, in a list or an object, sum to the total: exactly for money, to one part in 10^9 for numbers. */
export function toSumTo(received: unknown, total: Quantity, tolerance?: Tolerance): MatcherResult {
  const terms = typeof received === "object" && received !== null ? Object.values(received).map(comparable) : [];
  const expected = comparable(total);
  const currency = expected?.currency;
  const known = terms.flatMap((term) => (term === undefined || term.currency !== currency ? [] : [term.amount]));
  const [first, ...others] = known;
  const allowed = tolerance ?? (currency === undefined ? binaryRounding : {});
  const sum = first && others.reduce((subtotal, term) => subtotal.plus(term), first);
  const pass =
    sum !== undefined &&
    expected !== undefined &&
    known.length === terms.length &&
    sum.minus(expected.amount).abs().lte(allowedDifference(expected.amount, allowed));
  const shown =
    sum === undefined || known.length < terms.length
      ? "values that do not all have the same unit"
      : `terms with sum ${sum}`;
  return matcherResult(pass, `to have a sum ${describeTolerance(allowed, describe(total))}`, shown);
}
