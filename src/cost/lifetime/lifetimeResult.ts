import type { Money } from "../money/money.js";

/** Lifetime cost by term; sums to the total exactly. */
export interface LifetimeTerms<Currency extends string = string> {
  /** The run that made the model. */
  readonly initialTraining: Money<Currency>;
  /** Smaller runs before it. */
  readonly experiments: Money<Currency>;
  /** Runs that were thrown away. */
  readonly failedRuns: Money<Currency>;
  /** Data. */
  readonly data: Money<Currency>;
  /** People who make and keep the model. */
  readonly staff: Money<Currency>;
  /** Training again in full. */
  readonly retraining: Money<Currency>;
  /** Training a little further. */
  readonly fineTuning: Money<Currency>;
  /** Serving, the part that moves with demand. */
  readonly inference: Money<Currency>;
  /** Serving, the part that is paid whatever the demand. */
  readonly inferenceFixed: Money<Currency>;
  /** People who operate the service. */
  readonly inferenceStaff: Money<Currency>;
  /** Changes of the serving hardware. */
  readonly hardwareRefresh: Money<Currency>;
}

/** Training and inference apart and together. */
export interface LifetimeSplit<Currency extends string = string> {
  /** Both. */
  readonly total: Money<Currency>;
  /** Making and keeping the model. */
  readonly training: Money<Currency>;
  /** Serving it: machines or tokens, the people who operate them, and changes of the hardware. */
  readonly inference: Money<Currency>;
}

/** One month of a life; month 0 is what is paid before the first. */
export interface LifetimeMonth<Currency extends string = string> {
  /** Number of the month. */
  readonly month: number;
  /** Spent on the model in it. */
  readonly training: Money<Currency>;
  /** Spent on serving in it. */
  readonly inference: Money<Currency>;
  /** Inference's share of all that was spent up to its end, 0 to 1. */
  readonly inferenceShare: number;
  /** By what it is spent on; sums to training and inference exactly. */
  readonly terms: LifetimeTerms<Currency>;
}

/** Cost of the life of a model. */
export interface LifetimeCost<Currency extends string = string> extends LifetimeSplit<Currency> {
  /** Inference's share of the total, 0 to 1. */
  readonly inferenceShare: number;
  /** The first month by whose end inference has cost more than training, if there is one. */
  readonly inferencePassesTraining: number | "never";
  /** The same sums with later money counting less. */
  readonly presentValue: LifetimeSplit<Currency>;
  /** By what it is spent on; sums to `total` exactly. */
  readonly terms: LifetimeTerms<Currency>;
  /** Month by month. */
  readonly months: readonly LifetimeMonth<Currency>[];
}
