import type { Seconds } from "./quantity.js";
import { scaled } from "./scaled.js";
import { microsecondsPerSecond, millisecondsPerSecond, secondsPerHour, secondsPerMinute } from "./timeScale.js";

/**
 * A time span in microseconds, as seconds.
 *
 * Model: amount / microsecondsPerSecond.
 *
 * @param amount - how many
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A time span in milliseconds, as seconds.
 *
 * Model: amount / millisecondsPerSecond.
 *
 * @param amount - how many
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A time span in seconds, checked.
 *
 * Model: amount.
 *
 * @param amount - how many
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A time span in minutes, as seconds.
 *
 * Model: amount x secondsPerMinute.
 *
 * @param amount - how many
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * A time span in hours, as seconds.
 *
 * Model: amount x secondsPerHour.
 *
 * @param amount - how many
 * @returns seconds
 * @unit s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
