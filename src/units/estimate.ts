/** A range that holds the true value with a stated probability, from the residuals of the calibration. */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** Probability that the true value lies between, such as 0.8. */
  readonly level: number;
}

/** An estimated quantity: the value and how sure it is. */
export interface Estimate {
  /** The estimate itself: the median of what is expected. */
  readonly value: number;
  /** The range around it. */
  readonly interval: Interval;
}
