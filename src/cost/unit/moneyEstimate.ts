import type { Money } from "../money/money.js";

/** An amount that rests on an estimate: money with a prediction interval. */
export interface MoneyEstimate<Currency extends string = string> extends Money<Currency> {
  /** Interval that contains the true amount with probability `level`. */
  readonly interval: {
    /** Lower end, at the highest speed. */
    readonly low: Money<Currency>;
    /** Upper end, at the lowest speed. */
    readonly high: Money<Currency>;
    /** Probability that the amount lies in the interval. */
    readonly level: number;
  };
}
