import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/** The value, if it is a day of the calendar as YYYY-MM-DD; otherwise a typed error that names the field. */
export function isoDate(field: string, value: string): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new InvalidQuantityError(field, value, "a day as an ISO 8601 date, such as 2026-08-21");
}
