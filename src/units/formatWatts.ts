import { formatScaled } from "./formatScaled.js";
import { wattsPerKilowatt, wattsPerMegawatt } from "./scale.js";

/**
 * Formats power for display.
 *
 * Rounds to three significant digits, independent of locale.
 *
 * @param watts - power in watts
 * @returns the formatted text
 * @throws {@link InvalidQuantityError} if the value is not finite
 * @example
 * ```ts
 * import { formatWatts } from "llm-economics/units";
 *
 * formatWatts(10_200); // => "10.2 kW"
 * ```
 */
export function formatWatts(watts: number): string {
  return formatScaled("watts", watts, [
    [1, " W"],
    [wattsPerKilowatt, " kW"],
    [wattsPerMegawatt, " MW"],
  ]);
}
