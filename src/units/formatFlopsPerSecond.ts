import { formatScaled } from "./formatScaled.js";
import { flopsPerExaflop, flopsPerGigaflop, flopsPerPetaflop, flopsPerTeraflop } from "./scale.js";

/**
 * Formats a rate of arithmetic for display.
 *
 * Rounds to three significant digits, independent of locale.
 *
 * @param flopsPerSecond - rate in FLOP/s
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
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
