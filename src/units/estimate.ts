/** A range that contains the true value with a stated probability, derived from the residuals of the calibration. */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** Probability that the true value lies in the range, such as 0.8. */
  readonly level: number;
}

/** An estimated quantity with its uncertainty. */
export interface Estimate {
  /** The estimate, as the median of the expected distribution. */
  readonly value: number;
  /** The range around the estimate. */
  readonly interval: Interval;
}
