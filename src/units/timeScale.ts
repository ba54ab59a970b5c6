/** Microseconds in a second. */
export const microsecondsPerSecond = 1_000_000;

/** Milliseconds in a second. */
export const millisecondsPerSecond = 1_000;

/** Seconds in a minute. */
export const secondsPerMinute = 60;

/** Seconds in an hour. */
export const secondsPerHour = 3_600;

/** Hours in a day. */
export const hoursPerDay = 24;

/** Seconds in a day. */
export const secondsPerDay = 86_400;

/**
 * Days in a Julian year, the mean of four calendar years with one leap day.
 *
 * @source International Astronomical Union, Style Manual (1989)
 */
export const daysPerYear = 365.25;

/**
 * Hours in a Julian year: 24 x 365.25. A calendar year of 365 days has 8,760 hours, which is 0.07 % less.
 *
 * @source International Astronomical Union, Style Manual (1989)
 */
export const hoursPerYear = 8_766;

/**
 * Seconds in a Julian year.
 *
 * @source International Astronomical Union, Style Manual (1989)
 */
export const secondsPerYear = 31_557_600;

/** Months in a year. */
export const monthsPerYear = 12;

/**
 * Hours in a mean month: 8,766 / 12, so that twelve months make one year. Cloud price lists round it to 730 or 720.
 *
 * @source International Astronomical Union, Style Manual (1989), for the length of the year
 */
export const hoursPerMonth = 730.5;

/** Seconds in a mean month. */
export const secondsPerMonth = 2_629_800;

/** Joules in a kilowatt-hour. */
export const joulesPerKilowattHour = 3_600_000;
