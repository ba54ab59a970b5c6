import { formatScaled } from "./formatScaled.js";
import { billion, million, thousand, trillion } from "./scale.js";

/**
 * A count such as parameters or tokens, for people: thousand (K), million (M), billion (B), trillion (T).
 *
 * Assumes: display only; three significant digits, independent of locale.
 *
 * @param count - the quantity in its base unit
 * @returns the text
 * @throws {@link InvalidQuantityError} if it is not finite
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
