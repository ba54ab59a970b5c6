/**
 * Units: functions that convert amounts to SI base units, flavoured number types, scale constants, and formatting for display.
 *
 * @module units
 */
export { gibibytes, kibibytes, mebibytes, tebibytes } from "./binaryData.js";
export { gigabits, megabits } from "./bitData.js";
export { gigabitsPerSecond, megabitsPerSecond, terabitsPerSecond } from "./bitRate.js";
export { bitsPerByte } from "./bits.js";
export { days, months, years } from "./calendarTime.js";
export { bytes, gigabytes, kilobytes, megabytes, petabytes, terabytes } from "./data.js";
export { gibibytesPerSecond, gigabytesPerSecond, megabytesPerSecond, terabytesPerSecond } from "./dataRate.js";
export { joules, kilowattHours } from "./energy.js";
export type { Estimate, Interval } from "./estimate.js";
export { exaflops, gigaflops, petaflops, teraflops } from "./flops.js";
export { exaflopsPerSecond, gigaflopsPerSecond, petaflopsPerSecond, teraflopsPerSecond } from "./flopsRate.js";
export { formatBytes } from "./formatBytes.js";
export { formatBytesPerSecond } from "./formatBytesPerSecond.js";
export { formatCount } from "./formatCount.js";
export { formatFlopsPerSecond } from "./formatFlopsPerSecond.js";
export { formatSeconds } from "./formatSeconds.js";
export { formatWatts } from "./formatWatts.js";
export { kilowatts, megawatts, watts } from "./power.js";
export type {
  Bytes,
  BytesPerSecond,
  Flops,
  FlopsPerSecond,
  Joules,
  Quantity,
  Seconds,
  TokensPerSecond,
  Watts,
} from "./quantity.js";
export {
  billion,
  bytesPerGibibyte,
  bytesPerGigabyte,
  bytesPerKibibyte,
  bytesPerKilobyte,
  bytesPerMebibyte,
  bytesPerMegabyte,
  bytesPerPetabyte,
  bytesPerTebibyte,
  bytesPerTerabyte,
  flopsPerExaflop,
  flopsPerGigaflop,
  flopsPerPetaflop,
  flopsPerTeraflop,
  gramsPerKilogram,
  million,
  thousand,
  tokensPerMillion,
  tokensPerThousand,
  trillion,
  wattsPerKilowatt,
  wattsPerMegawatt,
} from "./scale.js";
export { hours, microseconds, milliseconds, minutes, seconds } from "./time.js";
export {
  daysPerYear,
  hoursPerDay,
  hoursPerMonth,
  hoursPerYear,
  joulesPerKilowattHour,
  microsecondsPerSecond,
  millisecondsPerSecond,
  monthsPerYear,
  secondsPerDay,
  secondsPerHour,
  secondsPerMinute,
  secondsPerMonth,
  secondsPerYear,
} from "./timeScale.js";
