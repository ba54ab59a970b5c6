/** A distribution of a time over requests. */
export interface Distribution {
  /** Share of requests whose time is at most a number of seconds. */
  below(seconds: number): number;
  /** Density at the seconds that `below` was asked for last: the share rises by as much in a second. */
  readonly density: number;
}

/** How a time is distributed over requests. */
export interface TimeDistribution extends Distribution {
  /** Mean seconds. */
  readonly mean: number;
}
