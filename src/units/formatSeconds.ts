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
 * Formats a time span for display.
 *
 * Rounds to three significant digits, independent of locale. A year is a Julian year of 365.25 days.
 *
 * @param seconds - time span in seconds
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
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
