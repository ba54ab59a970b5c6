import type { Joules } from "./quantity.js";
import { scaled } from "./scaled.js";
import { joulesPerKilowattHour } from "./timeScale.js";

/**
 * Checks an amount of energy in joules and returns it unchanged.
 *
 * @param amount - number of joules
 * @returns joules
 * @unit J
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts kilowatt-hours to joules.
 *
 * Model: amount x joulesPerKilowattHour.
 *
 * @param amount - number of kilowatt-hours
 * @returns joules
 * @unit J
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
