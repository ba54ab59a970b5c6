import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/** Tells whether a value is a calendar date written as YYYY-MM-DD. */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Returns the value if it is a calendar date written as YYYY-MM-DD; otherwise throws an error that names the field. */
export function isoDate(field: string, value: string): string {
  if (isCalendarDay(value)) return value;
  throw new InvalidQuantityError(field, value, "an ISO 8601 calendar date such as 2026-08-21");
}
