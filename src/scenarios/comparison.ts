import type { Money } from "../cost/money/money.js";

/** Value of a term: an exact amount, or a plain number. */
export type TermValue = number | Money;

/** A result with terms, either all money or all numbers. */
export interface ResultWithTerms<Terms> {
  /** Terms of the result, by name. */
  readonly terms: Terms;
}

/** Type of the terms of a result: money of one currency, or numbers. */
export type ValueOf<Terms> = Terms[keyof Terms] extends Money<infer Currency> ? Money<Currency> : number;

/** One term, compared between two results. */
export interface TermDifference<Value> {
  /** Name of the term. */
  readonly term: string;
  /** Value in the first result. */
  readonly before: Value;
  /** Value in the second result. */
  readonly after: Value;
  /** Second minus first. */
  readonly difference: Value;
}

/** Comparison of two results. */
export interface Comparison<Value> {
  /** Sum of the first result. */
  readonly before: Value;
  /** Sum of the second result. */
  readonly after: Value;
  /** Second sum minus first; the differences of the terms sum to it. */
  readonly difference: Value;
  /** Comparison of each term, the largest change first. */
  readonly terms: readonly TermDifference<Value>[];
}
