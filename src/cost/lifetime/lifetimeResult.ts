import type { Money } from "../money/money.js";

/** Lifetime cost by term; the terms sum to the total exactly. */
export interface LifetimeTerms<Currency extends string = string> {
  /** The training run that produced the model. */
  readonly initialTraining: Money<Currency>;
  /** Smaller runs beforehand. */
  readonly experiments: Money<Currency>;
  /** Runs that failed or were abandoned. */
  readonly failedRuns: Money<Currency>;
  /** Training data. */
  readonly data: Money<Currency>;
  /** Staff who build and maintain the model. */
  readonly staff: Money<Currency>;
  /** Full retraining. */
  readonly retraining: Money<Currency>;
  /** Fine-tuning. */
  readonly fineTuning: Money<Currency>;
  /** Variable serving cost, which follows demand. */
  readonly inference: Money<Currency>;
  /** Fixed serving cost, independent of demand. */
  readonly inferenceFixed: Money<Currency>;
  /** Staff who operate the service. */
  readonly inferenceStaff: Money<Currency>;
  /** Migrations of the serving hardware. */
  readonly hardwareRefresh: Money<Currency>;
}

/** A cost split into training and inference. */
export interface LifetimeSplit<Currency extends string = string> {
  /** Training plus inference. */
  readonly total: Money<Currency>;
  /** Training and maintaining the model. */
  readonly training: Money<Currency>;
  /** Serving the model: machines or tokens, operating staff and hardware migrations. */
  readonly inference: Money<Currency>;
}

/** Cost of one month; month 0 holds payments before the first month. */
export interface LifetimeMonth<Currency extends string = string> {
  /** Number of the month. */
  readonly month: number;
  /** Training cost in this month. */
  readonly training: Money<Currency>;
  /** Inference cost in this month. */
  readonly inference: Money<Currency>;
  /** Inference as a share of the cumulative cost up to the end of this month, 0 to 1. */
  readonly inferenceShare: number;
  /** Cost by term; the terms sum to training plus inference exactly. */
  readonly terms: LifetimeTerms<Currency>;
}

/** Cost of a model over its life. */
export interface LifetimeCost<Currency extends string = string> extends LifetimeSplit<Currency> {
  /** Inference as a share of the total, 0 to 1. */
  readonly inferenceShare: number;
  /** First month at whose end cumulative inference cost exceeds cumulative training cost. */
  readonly inferencePassesTraining: number | "never";
  /** The same costs discounted to today. */
  readonly presentValue: LifetimeSplit<Currency>;
  /** Cost by term; the terms sum to `total` exactly. */
  readonly terms: LifetimeTerms<Currency>;
  /** Cost of each month, from month 0. */
  readonly months: readonly LifetimeMonth<Currency>[];
}
