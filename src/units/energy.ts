import type { Joules } from "./quantity.js";
import { scaled } from "./scaled.js";
import { joulesPerKilowattHour } from "./timeScale.js";

/**
 * Energy in joules, checked.
 *
 * Model: amount.
 *
 * @param amount - how many
 * @returns joules
 * @unit J
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { joules } from "llm-economics/units";
 *
 * joules(1000); // => 1000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function joules(amount: number): Joules {
  return scaled("joules", amount, 1);
}

/**
 * Energy in kilowatt-hours, as joules.
 *
 * Model: amount x joulesPerKilowattHour.
 *
 * @param amount - how many
 * @returns joules
 * @unit J
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { kilowattHours } from "llm-economics/units";
 *
 * kilowattHours(2); // => 7200000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function kilowattHours(amount: number): Joules {
  return scaled("kilowattHours", amount, joulesPerKilowattHour);
}
