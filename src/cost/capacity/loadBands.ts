import { hoursPerMonth } from "../../units/timeScale.js";

/** Number of machines that run at once, and for how many hours. */
export interface RunningHours {
  /** Machines that run at once. */
  readonly machines: number;
  /** Hours for which they run. */
  readonly hours: number;
}

/** Machines of a load-duration curve that run in the same hours, and can therefore be paid for alike. */
export interface LoadBand {
  /** Number of machines. */
  readonly machines: number;
  /** Hours of each month in which all of them run. */
  readonly hours: readonly number[];
}

/** Cuts the load-duration curves of the months into bands of machines that run in the same hours, from base load to peak. */
export function loadBands(months: readonly (readonly RunningHours[])[]): readonly LoadBand[] {
  const levels = [...new Set(months.flatMap((month) => month.map(({ machines }) => machines)))]
    .filter((machines) => machines > 0)
    .sort((left, right) => left - right);
  return levels.map((level, index) => ({
    machines: level - (levels[index - 1] ?? 0),
    hours: months.map((month) => hoursAtLevel(month, level)),
  }));
}

/** Hours of a month in which at least `level` machines run: exactly the whole month if they always do, without rounding errors of a sum. */
function hoursAtLevel(month: readonly RunningHours[], level: number): number {
  if (month.every(({ machines }) => machines >= level)) return hoursPerMonth;
  return month.reduce((sum, { machines, hours }) => (machines >= level ? sum + hours : sum), 0);
}
