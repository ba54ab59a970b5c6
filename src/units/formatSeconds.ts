import { formatScaled } from "./formatScaled.js";
import {
  microsecondsPerSecond,
  millisecondsPerSecond,
  secondsPerDay,
  secondsPerHour,
  secondsPerMinute,
  secondsPerYear,
} from "./timeScale.js";

/**
 * A time span, for people.
 *
 * Assumes: display only; three significant digits, independent of locale; a year is Julian.
 *
 * @param seconds - the quantity in its base unit
 * @returns the text
 * @throws {@link InvalidQuantityError} if it is not finite
 * @example
 * ```ts
 * import { formatSeconds } from "llm-economics/units";
 *
 * formatSeconds(0.0123); // => "12.3 ms"
 * ```
 */
export function formatSeconds(seconds: number): string {
  return formatScaled("seconds", seconds, [
    [1 / microsecondsPerSecond, " µs"],
    [1 / millisecondsPerSecond, " ms"],
    [1, " s"],
    [secondsPerMinute, " min"],
    [secondsPerHour, " h"],
    [secondsPerDay, " d"],
    [secondsPerYear, " y"],
  ]);
}
