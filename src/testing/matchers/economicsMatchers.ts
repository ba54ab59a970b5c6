import type { Money } from "../../cost/money/money.js";
import type { Quantity } from "./comparable.js";
import { toDecrease, toIncrease, toNeverDecrease, toNeverIncrease } from "./monotonicity.js";
import { toBeWithin } from "./toBeWithin.js";
import { toEqualMoney } from "./toEqualMoney.js";
import { toHaveIntervalAround } from "./toHaveIntervalAround.js";
import type { Tolerance } from "./tolerance.js";
import { toSumTo } from "./toSumTo.js";

/**
 * Types of the registered matchers, to merge into your test runner's `Matchers` interface.
 *
 * @source Declaration merging as vitest ("Extending Matchers") and jest (`expect.extend`) document it
 */
export interface EconomicsMatchers<Result = void> {
  /** Passes if both amounts are exactly equal and in the same currency. */
  toEqualMoney(expected: Money): Result;
  /** Passes if a number, an amount or an estimate is within the tolerance of the expected one. */
  toBeWithin(tolerance: Tolerance, expected: Quantity): Result;
  /** Passes if each entry of the list is greater than the one before. */
  toIncrease(): Result;
  /** Passes if each entry of the list is less than the one before. */
  toDecrease(): Result;
  /** Passes if no entry of the list is less than the one before. */
  toNeverDecrease(): Result;
  /** Passes if no entry of the list is greater than the one before. */
  toNeverIncrease(): Result;
  /** Passes if the terms, in a list or an object, sum to the total. */
  toSumTo(total: Quantity, tolerance?: Tolerance): Result;
  /** Passes if the interval of an estimate contains the quantity. */
  toHaveIntervalAround(quantity: Quantity): Result;
}

/**
 * Matchers for testing pricing logic: money, tolerance, monotonicity, sums of terms and intervals. Register them once with
 * `expect.extend(economicsMatchers)` in vitest or jest. Each is a plain function that returns `{ pass, message }`, so other runners can
 * call it too.
 *
 * Assumes: a value of the wrong type fails, and so passes with `.not`; money is compared exactly, including its currency.
 *
 * @source The custom-matcher contract of vitest and jest: `{ pass, message }`
 * @example
 * ```ts
 * import { usd } from "llm-economics/cost";
 * import { economicsMatchers } from "llm-economics/testing";
 *
 * economicsMatchers.toEqualMoney(usd("1.50"), usd("1.5")).pass; // => true
 * economicsMatchers.toBeWithin(102, { relative: 0.01 }, 100).message(); // => "expected 102 to be within 1 % of 100"
 * ```
 */
export const economicsMatchers = {
  toEqualMoney,
  toBeWithin,
  toIncrease,
  toDecrease,
  toNeverDecrease,
  toNeverIncrease,
  toSumTo,
  toHaveIntervalAround,
};
