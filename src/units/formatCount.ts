import { formatScaled } from "./formatScaled.js";
import { billion, million, thousand, trillion } from "./scale.js";

/**
 * Formats a count, such as parameters or tokens, in thousands (K), millions (M), billions (B) or trillions (T) for display.
 *
 * Rounds to three significant digits, independent of locale.
 *
 * @param count - the count
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
 * @example
 * ```ts
 * import { formatCount } from "llm-economics/units";
 *
 * formatCount(70_553_706_496); // => "70.6B"
 * ```
 */
export function formatCount(count: number): string {
  return formatScaled("count", count, [
    [1, ""],
    [thousand, "K"],
    [million, "M"],
    [billion, "B"],
    [trillion, "T"],
  ]);
}
