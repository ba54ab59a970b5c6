import { checkTerms } from "../cost/money/checkTerms.js";
import { money } from "../cost/money/money.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { Comparison, ResultWithTerms, TermDifference, TermValue, ValueOf } from "./comparison.js";
import { minusTerm, plusTerm } from "./termArithmetic.js";

/**
 * Explains the difference between two results term by term. Money is exact; numbers are subject to floating-point rounding.
 *
 * Model: for each term, after - before; they sum to the difference of the sums.
 *
 * Assumes: terms of the same name mean the same. A term that is missing from one result counts as 0.
 *
 * @param before - a result with terms: a lifetime cost, an owned hour, the terms of a step, of energy or of carbon
 * @param after - another result of the same kind
 * @returns both sums, their difference, and the terms ordered by size of the change, then by name
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @throws {@link InvalidQuantityError} if there is no term, or if money and numbers are mixed
 * @source identity: a difference of sums is the sum of the differences
 * @example
 * ```ts
 * import { lifetimeCost, usd } from "llm-economics/cost";
 * import { compare } from "llm-economics/scenarios";
 *
 * const small = lifetimeCost({ training: usd(100), inference: usd(10), months: 12 });
 * const large = lifetimeCost({ training: usd(400), inference: usd(6), months: 12 });
 * const { difference, terms } = compare(small, large);
 * difference.amount; // => "252"
 * terms[0]?.term; // => "initialTraining"
 * terms[1]?.difference.amount; // => "-48"
 * ```
 */
export function compare<Terms extends { readonly [Term in keyof Terms]: TermValue }>(
  before: ResultWithTerms<Terms>,
  after: ResultWithTerms<NoInfer<Terms>>,
): Comparison<ValueOf<Terms>> {
  checkTerms("before", before as { readonly terms: object });
  checkTerms("after", after as { readonly terms: object });
  const first = before.terms as Record<string, TermValue>;
  const second = after.terms as Record<string, TermValue>;
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const sample = Object.values({ ...second, ...first })[0];
  if (sample === undefined) throw new InvalidQuantityError("terms", 0, "at least one term");
  const none = typeof sample === "number" ? 0 : money(0, sample.currency);
  const terms = names.map((term): TermDifference<TermValue> => {
    const [left, right] = [first[term] ?? none, second[term] ?? none];
    return { term, before: left, after: right, difference: minusTerm(right, left) };
  });
  const sum = (pick: (term: TermDifference<TermValue>) => TermValue) =>
    terms.reduce<TermValue>((total, term) => plusTerm(total, pick(term)), none);
  terms.sort((left, right) => size(right) - size(left) || (left.term < right.term ? -1 : 1));
  const comparison = {
    before: sum((term) => term.before),
    after: sum((term) => term.after),
    difference: sum((term) => term.difference),
    terms,
  };
  return comparison as Comparison<TermValue> as Comparison<ValueOf<Terms>>;
}

function size({ difference }: TermDifference<TermValue>): number {
  return Math.abs(typeof difference === "number" ? difference : difference.amount.toNumber());
}
