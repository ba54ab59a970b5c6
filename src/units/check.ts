import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** The value, if it is a finite number above zero; otherwise a typed error that names the field. */
export function positive(field: string, value: number, remedy?: string): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidQuantityError(field, value, "finite and above 0", remedy);
}

/** The value, if it is a finite number of at least zero; otherwise a typed error that names the field. */
export function nonNegative(field: string, value: number, remedy?: string): number {
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InvalidQuantityError(field, value, "finite and at least 0", remedy);
}

/** The value, if it is a whole number of at least `least`; otherwise a typed error that names the field. */
export function whole(field: string, value: number, least = 1, remedy?: string): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new InvalidQuantityError(field, value, `a whole number of at least ${least}`, remedy);
}

/** The value, if it lies between `low` and `high`, both included; otherwise a typed error that names the field. */
export function within(field: string, value: number, low: number, high: number, remedy?: string): number {
  if (typeof value === "number" && value >= low && value <= high) return value;
  throw new InvalidQuantityError(field, value, `a number from ${low} to ${high}`, remedy);
}
