/** Hours in which a number of machines runs. */
export interface RunningHours {
  /** Machines that run. */
  readonly machines: number;
  /** For how long. */
  readonly hours: number;
}

/** Machines of a load-duration curve that run in the same hours of every month. */
export interface LoadBand {
  /** Number of units. */
  readonly machines: number;
  /** Hours of each month in which all of them run. */
  readonly hours: readonly number[];
}

/** The load-duration curves of months, cut into bands of machines that run together, from the base to the peak. */
export function loadBands(months: readonly (readonly RunningHours[])[]): readonly LoadBand[] {
  const levels = [...new Set(months.flatMap((month) => month.map(({ machines }) => machines)))]
    .filter((machines) => machines > 0)
    .sort((left, right) => left - right);
  return levels.map((level, index) => ({
    machines: level - (levels[index - 1] ?? 0),
    hours: months.map((month) =>
      month.reduce((sum, { machines, hours }) => (machines >= level ? sum + hours : sum), 0),
    ),
  }));
}
