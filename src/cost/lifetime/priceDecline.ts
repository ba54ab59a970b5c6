import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { largestQuantity } from "../../units/check.js";

/** Returns a yearly decline of a price if it is below 1; a negative one is a rise. Otherwise throws an error that names the field. */
export function priceDecline(field: string, value: number): number {
  if (typeof value === "number" && value >= -largestQuantity && value < 1) return value;
  throw new InvalidQuantityError(field, value, "a rate below 1", "Write 50 % as 0.5.");
}
