import { isoDate } from "../cost/prices/isoDate.js";
import { whole } from "../units/check.js";

/** A clock that a test controls, for code that prices something "today". */
export interface PriceClock {
  /** Returns the current day of the clock, as an ISO 8601 date. */
  today(): string;
  /** Sets the day. */
  set(day: string): void;
  /** Moves the clock forward by a number of days, or back if it is negative. */
  advance(days: number): void;
}

const isoDateLength = 10;

/** The day that lies a number of days after a given day. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, isoDateLength);
}

/**
 * Creates a clock that only moves when a test moves it, so that tests of dated prices give the same result every day.
 *
 * Assumes: the code under test takes the day, or a function that returns it, instead of reading the system clock. The library itself
 * never reads the clock.
 *
 * @param day - initial day, as an ISO 8601 date
 * @returns the clock
 * @throws {@link InvalidQuantityError} if a day is not a calendar date, or the days to advance are not a whole number
 * @source ISO 8601, calendar dates; days are counted in UTC
 * @example
 * ```ts
 * import { acceleratorHourOn } from "llm-economics/cost";
 * import { fixedRental, priceClock } from "llm-economics/testing";
 *
 * const clock = priceClock("2026-01-31");
 * acceleratorHourOn(fixedRental, clock.today()).amount; // => "2.5"
 * clock.advance(1);
 * clock.today(); // => "2026-02-01"
 * acceleratorHourOn(fixedRental, clock.today()).amount; // => "2"
 * ```
 */
export function priceClock(day: string): PriceClock {
  let current = isoDate("day", day);
  return {
    today: () => current,
    set: (next) => {
      current = isoDate("day", next);
    },
    advance: (days) => {
      current = dayAfter(current, Math.sign(days) * whole("days", Math.abs(days), 0));
    },
  };
}
