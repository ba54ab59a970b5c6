import type { Watts } from "./quantity.js";
import { wattsPerKilowatt, wattsPerMegawatt } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Power in watts, checked.
 *
 * Model: amount.
 *
 * @param amount - how many
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * Power in kilowatts, as watts.
 *
 * Model: amount x wattsPerKilowatt.
 *
 * @param amount - how many
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
 * Power in megawatts, as watts.
 *
 * Model: amount x wattsPerMegawatt.
 *
 * @param amount - how many
 * @returns watts
 * @unit W
 * @throws {@link InvalidQuantityError} if it is negative or not finite
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
