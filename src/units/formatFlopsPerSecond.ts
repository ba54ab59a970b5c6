import { formatScaled } from "./formatScaled.js";
import { flopsPerExaflop, flopsPerGigaflop, flopsPerPetaflop, flopsPerTeraflop } from "./scale.js";

/**
 * A rate of arithmetic, for people.
 *
 * Assumes: display only; three significant digits, independent of locale.
 *
 * @param flopsPerSecond - the quantity in its base unit
 * @returns the text
 * @throws {@link InvalidQuantityError} if it is not finite
 * @example
 * ```ts
 * import { formatFlopsPerSecond } from "llm-economics/units";
 *
 * formatFlopsPerSecond(989e12); // => "989 TFLOP/s"
 * ```
 */
export function formatFlopsPerSecond(flopsPerSecond: number): string {
  return formatScaled("flopsPerSecond", flopsPerSecond, [
    [1, " FLOP/s"],
    [flopsPerGigaflop, " GFLOP/s"],
    [flopsPerTeraflop, " TFLOP/s"],
    [flopsPerPetaflop, " PFLOP/s"],
    [flopsPerExaflop, " EFLOP/s"],
  ]);
}
