import { type Comparable, comparable, describe } from "./comparable.js";
import { type MatcherResult, matcherResult } from "./matcherResult.js";

type Step = (previous: Comparable, next: Comparable) => boolean;

function brokenAt(received: unknown, step: Step): number | undefined {
  if (!Array.isArray(received) || received.length < 2) return 0;
  const values = received.map(comparable);
  const broken = values.findIndex((next, index) => {
    if (next === undefined) return true;
    const previous = index === 0 ? next : values[index - 1];
    return previous === undefined || previous.currency !== next.currency || (index > 0 && !step(previous, next));
  });
  return broken < 0 ? undefined : broken;
}

function verdict(received: unknown, expectation: string, step: Step): MatcherResult {
  const index = brokenAt(received, step);
  const values = Array.isArray(received) ? received : [];
  const where = index ? ` (entry ${index} is ${describe(values[index])} after ${describe(values[index - 1])})` : "";
  const listed = Array.isArray(received) ? `[${values.map(describe).join(", ")}]` : describe(received);
  return matcherResult(index === undefined, `${expectation}${where}`, listed);
}

/** Passes if each entry of a list of at least two is greater than the one before. */
export function toIncrease(received: unknown): MatcherResult {
  return verdict(received, "to increase from entry to entry", (previous, next) => next.amount.gt(previous.amount));
}

/** Passes if each entry of a list of at least two is less than the one before. */
export function toDecrease(received: unknown): MatcherResult {
  return verdict(received, "to decrease from entry to entry", (previous, next) => next.amount.lt(previous.amount));
}

/** Passes if no entry of a list of at least two is less than the one before. */
export function toNeverDecrease(received: unknown): MatcherResult {
  return verdict(received, "never to decrease", (previous, next) => next.amount.gte(previous.amount));
}

/** Passes if no entry of a list of at least two is greater than the one before. */
export function toNeverIncrease(received: unknown): MatcherResult {
  return verdict(received, "never to increase", (previous, next) => next.amount.lte(previous.amount));
}
