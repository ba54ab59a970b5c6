import type { Watts } from "./quantity.js";
import { wattsPerKilowatt, wattsPerMegawatt } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Checks a power in watts and returns it unchanged.
 *
 * @param amount - number of watts
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { watts } from "llm-economics/units";
 *
 * watts(700); // => 700
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function watts(amount: number): Watts {
  return scaled("watts", amount, 1);
}

/**
 * Converts kilowatts to watts.
 *
 * Model: amount x wattsPerKilowatt.
 *
 * @param amount - number of kilowatts
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { kilowatts } from "llm-economics/units";
 *
 * kilowatts(10.2); // => 10200
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kilowatts(amount: number): Watts {
  return scaled("kilowatts", amount, wattsPerKilowatt);
}

/**
 * Converts megawatts to watts.
 *
 * Model: amount x wattsPerMegawatt.
 *
 * @param amount - number of megawatts
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { megawatts } from "llm-economics/units";
 *
 * megawatts(20); // => 20000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function megawatts(amount: number): Watts {
  return scaled("megawatts", amount, wattsPerMegawatt);
}
