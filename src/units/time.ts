import type { Seconds } from "./quantity.js";
import { scaled } from "./scaled.js";
import { microsecondsPerSecond, millisecondsPerSecond, secondsPerHour, secondsPerMinute } from "./timeScale.js";

/**
 * Converts microseconds to seconds.
 *
 * Model: amount / microsecondsPerSecond.
 *
 * @param amount - number of microseconds
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { microseconds } from "llm-economics/units";
 *
 * microseconds(5); // => 0.000005
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function microseconds(amount: number): Seconds {
  return scaled("microseconds", amount, 1) / microsecondsPerSecond;
}

/**
 * Converts milliseconds to seconds.
 *
 * Model: amount / millisecondsPerSecond.
 *
 * @param amount - number of milliseconds
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { milliseconds } from "llm-economics/units";
 *
 * milliseconds(200); // => 0.2
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function milliseconds(amount: number): Seconds {
  return scaled("milliseconds", amount, 1) / millisecondsPerSecond;
}

/**
 * Checks a time span in seconds and returns it unchanged.
 *
 * @param amount - number of seconds
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { seconds } from "llm-economics/units";
 *
 * seconds(1.5); // => 1.5
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function seconds(amount: number): Seconds {
  return scaled("seconds", amount, 1);
}

/**
 * Converts minutes to seconds.
 *
 * Model: amount x secondsPerMinute.
 *
 * @param amount - number of minutes
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { minutes } from "llm-economics/units";
 *
 * minutes(10); // => 600
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function minutes(amount: number): Seconds {
  return scaled("minutes", amount, secondsPerMinute);
}

/**
 * Converts hours to seconds.
 *
 * Model: amount x secondsPerHour.
 *
 * @param amount - number of hours
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { hours } from "llm-economics/units";
 *
 * hours(24); // => 86400
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function hours(amount: number): Seconds {
  return scaled("hours", amount, secondsPerHour);
}
