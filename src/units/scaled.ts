import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/**
 * Returns an amount times a factor if both the amount and the product are finite and at least zero; otherwise throws a typed
 * error that names the unit.
 */
export function scaled(unit: string, amount: number, factor: number): number {
  if (typeof amount === "number" && amount >= 0 && amount * factor < Infinity) return amount * factor;
  throw new InvalidQuantityError(unit, amount, "finite and at least 0");
}
