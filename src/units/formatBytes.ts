import { formatScaled } from "./formatScaled.js";
import { bytesPerGigabyte, bytesPerKilobyte, bytesPerMegabyte, bytesPerPetabyte, bytesPerTerabyte } from "./scale.js";

/**
 * Formats an amount of data in decimal units for display.
 *
 * Rounds to three significant digits, independent of locale.
 *
 * @param bytes - amount of data in bytes
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
 * @example
 * ```ts
 * import { formatBytes } from "llm-economics/units";
 *
 * formatBytes(141e9); // => "141 GB"
 * ```
 */
export function formatBytes(bytes: number): string {
  return formatScaled("bytes", bytes, [
    [1, " B"],
    [bytesPerKilobyte, " kB"],
    [bytesPerMegabyte, " MB"],
    [bytesPerGigabyte, " GB"],
    [bytesPerTerabyte, " TB"],
    [bytesPerPetabyte, " PB"],
  ]);
}
