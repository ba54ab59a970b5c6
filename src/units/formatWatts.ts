import { formatScaled } from "./formatScaled.js";
import { wattsPerKilowatt, wattsPerMegawatt } from "./scale.js";

/**
 * Power, for people.
 *
 * Assumes: display only; three significant digits, independent of locale.
 *
 * @param watts - the quantity in its base unit
 * @returns the text
 * @throws {@link InvalidQuantityError} if it is not finite
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
