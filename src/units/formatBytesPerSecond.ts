import { formatScaled } from "./formatScaled.js";
import { bytesPerGigabyte, bytesPerKilobyte, bytesPerMegabyte, bytesPerPetabyte, bytesPerTerabyte } from "./scale.js";

/**
 * Formats a data rate in decimal units for display.
 *
 * Rounds to three significant digits, independent of locale.
 *
 * @param bytesPerSecond - data rate in bytes per second
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
 * @example
 * ```ts
 * import { formatBytesPerSecond } from "llm-economics/units";
 *
 * formatBytesPerSecond(4.8e12); // => "4.8 TB/s"
 * ```
 */
export function formatBytesPerSecond(bytesPerSecond: number): string {
  return formatScaled("bytesPerSecond", bytesPerSecond, [
    [1, " B/s"],
    [bytesPerKilobyte, " kB/s"],
    [bytesPerMegabyte, " MB/s"],
    [bytesPerGigabyte, " GB/s"],
    [bytesPerTerabyte, " TB/s"],
    [bytesPerPetabyte, " PB/s"],
  ]);
}
