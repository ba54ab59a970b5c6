import { formatScaled } from "./formatScaled.js";
import { bytesPerGigabyte, bytesPerKilobyte, bytesPerMegabyte, bytesPerPetabyte, bytesPerTerabyte } from "./scale.js";

/**
 * An amount of data in decimal units, for people.
 *
 * Assumes: display only; three significant digits, independent of locale.
 *
 * @param bytes - the quantity in its base unit
 * @returns the text
 * @throws {@link InvalidQuantityError} if it is not finite
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
