import { checkTerms } from "../cost/money/checkTerms.js";
import { formatMoney } from "../cost/money/formatMoney.js";
import type { Money } from "../cost/money/money.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkShape, checkText } from "../units/checkShape.js";
import type { ResultWithTerms, TermValue } from "./comparison.js";
import { plusTerm } from "./termArithmetic.js";
import { termFigure, termWords } from "./termUnits.js";

/** Options of an explanation. */
export interface ExplanationOptions {
  /** Name of the sum of the terms; "Total" by default. */
  readonly title?: string | undefined;
  /** BCP 47 language tag for formatting money; "en-US" by default. */
  readonly locale?: string | undefined;
}

/**
 * Explains a result with terms in plain text: the sum, then each term with its share, the largest first, then the assumptions.
 *
 * Model: share of a term = term / sum of terms.
 *
 * Assumes: the terms sum to the result, as in all results of this library, and their names end with the unit. Terms of 0 are omitted.
 *
 * @param result - any result with terms, all money or all numbers, and optionally with assumptions
 * @param options - title and locale
 * @returns the explanation, as lines of text
 * @throws {@link InvalidQuantityError} if there is no term
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source identity: shares of a sum
 * @example
 * ```ts
 * import { lifetimeCost, usd } from "llm-economics/cost";
 * import { explain } from "llm-economics/scenarios";
 *
 * const life = lifetimeCost({ training: usd(1_000_000), inference: usd(250_000), months: 12 });
 * const lines = explain(life, { title: "A year" }).split("\n");
 * lines[0]; // => "A year: $4,000,000.00"
 * lines[1]; // => "- inference: $3,000,000.00 (75.0 %)"
 * explain({ terms: { weightsSeconds: 0.009, hostSeconds: 0.001 } }).split("\n")[1]; // => "- weights: 9 ms (90.0 %)"
 * ```
 */
export function explain<Terms extends { readonly [Term in keyof Terms]: TermValue }>(
  result: ResultWithTerms<Terms> & { readonly assumptions?: readonly string[] | undefined },
  options: ExplanationOptions = {},
): string {
  checkTerms("result", result);
  checkShape("options", options, { title: [checkText], locale: [checkText] });
  const { title = "Total", locale = "en-US" } = options;
  const entries = Object.entries(result.terms as Record<string, TermValue>);
  const first = entries[0];
  if (first === undefined) throw new InvalidQuantityError("terms", 0, "at least one term");
  const write = (name: string, value: TermValue) =>
    typeof value === "number" ? termFigure(name, value) : formatMoney(value, { locale, ...digits(value) });
  const total = entries.map(([, value]) => value).reduce(plusTerm);
  const lines = entries
    .filter(([, value]) => asNumber(value) !== 0)
    .sort(([, left], [, right]) => Math.abs(asNumber(right)) - Math.abs(asNumber(left)))
    .map(([name, value]) => `- ${termWords(name)}: ${write(name, value)}${share(value, total)}`);
  const assumed = (result.assumptions ?? []).map((assumption) => `Assumed: ${assumption}`);
  return [`${title}: ${write(first[0], total)}`, ...lines, ...assumed].join("\n");
}

/** Formats amounts below a cent with two significant digits instead of two decimals. */
function digits({ amount }: Money): { readonly maximumSignificantDigits?: number | undefined } {
  return amount.abs().lt("0.01") && !amount.isZero() ? { maximumSignificantDigits: 2 } : {};
}

function asNumber(value: TermValue): number {
  return typeof value === "number" ? value : value.amount.toNumber();
}

function share(value: TermValue, total: TermValue): string {
  const whole = asNumber(total);
  return whole === 0 ? "" : ` (${((100 * asNumber(value)) / whole).toFixed(1)} %)`;
}
