import type { Money } from "../../cost/money/money.js";
import type { Quantity } from "./comparable.js";
import { toDecrease, toIncrease, toNeverDecrease, toNeverIncrease } from "./monotonicity.js";
import { toBeWithin } from "./toBeWithin.js";
import { toEqualMoney } from "./toEqualMoney.js";
import { toHaveIntervalAround } from "./toHaveIntervalAround.js";
import type { Tolerance } from "./tolerance.js";
import { toSumTo } from "./toSumTo.js";

/**
 * The matchers as `expect(...)` offers them once they are registered; merge it into your runner's `Matchers` interface.
 *
 * @source Declaration merging as vitest ("Extending Matchers") and jest (`expect.extend`) document it
 */
export interface EconomicsMatchers<Result = void> {
  /** The same amount to the last digit, in the same currency. */
  toEqualMoney(expected: Money): Result;
  /** A number, an amount or an estimate near the expected one. */
  toBeWithin(tolerance: Tolerance, expected: Quantity): Result;
  /** Each entry of the list is greater than the one before. */
  toIncrease(): Result;
  /** Each entry of the list is less than the one before. */
  toDecrease(): Result;
  /** No entry of the list is less than the one before. */
  toNeverDecrease(): Result;
  /** No entry of the list is greater than the one before. */
  toNeverIncrease(): Result;
  /** The terms, a list or an object of named ones, sum to the total. */
  toSumTo(total: Quantity, tolerance?: Tolerance): Result;
  /** The interval of an estimate holds the quantity. */
  toHaveIntervalAround(quantity: Quantity): Result;
}

/**
 * Matchers for tests of pricing logic: money, tolerance, monotonicity, terms that sum, intervals that hold. Register them once
 * with `expect.extend(economicsMatchers)` in vitest or jest. Each is a plain function that returns `{ pass, message }`, so
 * other runners can call it.
 *
 * Assumes: a value of the wrong kind never passes, with `.not` it does; money is compared exactly, currencies included.
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
