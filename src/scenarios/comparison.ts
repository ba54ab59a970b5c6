import type { Money } from "../cost/money/money.js";

/** Value of a term: an exact amount, or a plain number. */
export type TermValue = number | Money;

/** A result that says where it comes from: terms, all amounts or all numbers. */
export interface ResultWithTerms<Terms> {
  /** The parts of the result, by name. */
  readonly terms: Terms;
}

/** Type of the terms of a result: money of one currency, or numbers. */
export type ValueOf<Terms> = Terms[keyof Terms] extends Money<infer Currency> ? Money<Currency> : number;

/** One term of two results. */
export interface TermDifference<Value> {
  /** Name of the term. */
  readonly term: string;
  /** In the first. */
  readonly before: Value;
  /** In the second. */
  readonly after: Value;
  /** Second minus first. */
  readonly difference: Value;
}

/** Comparison of two results. */
export interface Comparison<Value> {
  /** Sum of the first. */
  readonly before: Value;
  /** Sum of the second. */
  readonly after: Value;
  /** Second minus first; the differences of the terms sum to it. */
  readonly difference: Value;
  /** Term by term, the largest change first. */
  readonly terms: readonly TermDifference<Value>[];
}
