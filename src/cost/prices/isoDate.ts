import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/** Whether a value is a day of the calendar as YYYY-MM-DD. */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The value, if it is a day of the calendar as YYYY-MM-DD; otherwise a typed error that names the field. */
export function isoDate(field: string, value: string): string {
  if (isCalendarDay(value)) return value;
  throw new InvalidQuantityError(field, value, "a day as an ISO 8601 date, such as 2026-08-21");
}
