import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** Largest magnitude of an accepted quantity; products of a few such numbers are still finite. */
export const largestQuantity = 1e40;

/** Returns the value if it is a finite number; otherwise throws a typed error that names the field. */
export function finite(field: string, value: number, remedy?: string): number {
  if (Number.isFinite(value) && Math.abs(value) <= largestQuantity) return value;
  throw new InvalidQuantityError(field, value, "a finite number", remedy);
}

/** Returns the value if it is a finite number above zero; otherwise throws a typed error that names the field. */
export function positive(field: string, value: number, remedy?: string): number {
  if (Number.isFinite(value) && value >= 1 / largestQuantity && value <= largestQuantity) return value;
  throw new InvalidQuantityError(field, value, "finite and above 0", remedy);
}

/** Returns the value if it is a finite number of at least zero; otherwise throws a typed error that names the field. */
export function nonNegative(field: string, value: number, remedy?: string): number {
  if (Number.isFinite(value) && value >= 0 && value <= largestQuantity) return value;
  throw new InvalidQuantityError(field, value, "finite and at least 0", remedy);
}

/** Returns the value if it is a whole number of at least `least`; otherwise throws a typed error that names the field. */
export function whole(field: string, value: number, least = 1, remedy?: string): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new InvalidQuantityError(field, value, `a whole number of at least ${least}`, remedy);
}

/** Returns the value if it is a whole number of at least 0; otherwise throws a typed error that names the field. */
export function fromZero(field: string, value: number): number {
  return whole(field, value, 0);
}

/** Returns the value if it lies between `low` and `high`, both included; otherwise throws a typed error that names the field. */
export function within(field: string, value: number, low: number, high: number, remedy?: string): number {
  if (typeof value === "number" && value >= low && value <= high) return value;
  throw new InvalidQuantityError(field, value, `a number from ${low} to ${high}`, remedy);
}

/** Returns the value if it is a share from 0 to 1; otherwise throws a typed error that names the field. */
export function share(field: string, value: number): number {
  return within(field, value, 0, 1);
}
