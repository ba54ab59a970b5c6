/** A distribution of a quantity over requests. */
export interface Distribution {
  /** Share of requests whose time is at most `seconds`. */
  below(seconds: number): number;
  /** Probability density at the argument of the last call of `below`, per second. */
  readonly density: number;
}

/** A distribution of a time over requests, with its mean. */
export interface TimeDistribution extends Distribution {
  /** Mean, in seconds. */
  readonly mean: number;
}
