import type { Seconds } from "./quantity.js";
import { scaled } from "./scaled.js";
import { secondsPerDay, secondsPerMonth, secondsPerYear } from "./timeScale.js";

/**
 * Converts days to seconds.
 *
 * Model: amount x secondsPerDay.
 *
 * @param amount - number of days
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { days } from "llm-economics/units";
 *
 * days(90); // => 7776000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function days(amount: number): Seconds {
  return scaled("days", amount, secondsPerDay);
}

/**
 * Converts months to seconds.
 *
 * Model: amount x secondsPerMonth.
 * Assumes: a mean month of 730.5 hours.
 *
 * @param amount - number of months
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { months } from "llm-economics/units";
 *
 * months(12); // => 31557600
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function months(amount: number): Seconds {
  return scaled("months", amount, secondsPerMonth);
}

/**
 * Converts years to seconds.
 *
 * Model: amount x secondsPerYear.
 * Assumes: a Julian year of 365.25 days.
 *
 * @param amount - number of years
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { years } from "llm-economics/units";
 *
 * years(3); // => 94672800
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function years(amount: number): Seconds {
  return scaled("years", amount, secondsPerYear);
}
