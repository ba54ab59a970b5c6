import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/** Tells whether a value is a calendar date written as YYYY-MM-DD. */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A calendar date: ISO 8601 text such as "2026-08-21", or a `Date`, which is read in UTC. */
export type CalendarDate = string | Date;

const dayLength = 10;

/** Returns the calendar date as YYYY-MM-DD; throws an error that names the field if the value is not one. */
export function isoDate(field: string, value: CalendarDate): string {
  if (isCalendarDay(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const day = value.toISOString().slice(0, dayLength);
    if (isCalendarDay(day)) return day;
  }
  throw new InvalidQuantityError(field, value, "an ISO 8601 calendar date such as 2026-08-21");
}
