import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** Largest magnitude of an accepted quantity; products of a few such numbers are still finite. */
export const largestQuantity = 1e40;

/** Returns the value if it is a finite number; otherwise throws a typed error that names the field. */
export function finite(field: string, value: number, remedy?: string): number {
  return within(field, value, -largestQuantity, largestQuantity, remedy);
}

/** Returns the value if it is a finite number above zero; otherwise throws a typed error that names the field. */
export function positive(field: string, value: number, remedy?: string): number {
  return within(field, value, 1 / largestQuantity, largestQuantity, remedy, "above 0");
}

/** Returns the value if it is a finite number of at least zero; otherwise throws a typed error that names the field. */
export function nonNegative(field: string, value: number, remedy?: string): number {
  return within(field, value, 0, largestQuantity, remedy, "at least 0");
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

/**
 * Returns the value if it lies between `low` and `high`, both included; otherwise throws a typed error that names the field.
 * `above` says the lower end in words.
 */
export function within(
  field: string,
  value: number,
  low: number,
  high: number,
  remedy?: string,
  above?: string,
): number {
  if (typeof value === "number" && value >= low && value <= high) return value;
  // Built only here: building the text on every call takes longer than the check.
  throw new InvalidQuantityError(
    field,
    value,
    above ? `${above} and at most ${high}` : `a number from ${low} to ${high}`,
    remedy,
  );
}

/** Returns the value if it is a share from 0 to 1; otherwise throws a typed error that names the field. */
export function share(field: string, value: number): number {
  return within(field, value, 0, 1);
}

/** Returns the value if it is a share above 0 and at most 1; otherwise throws a typed error that names the field. */
export function shareAboveZero(field: string, value: number): number {
  return within(field, value, Number.EPSILON, 1, undefined, "above 0");
}
