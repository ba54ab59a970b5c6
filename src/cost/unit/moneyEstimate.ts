import type { Money } from "../money/money.js";

/** An amount that rests on an estimate: money like any other, with the range that the estimate's interval gives. */
export interface MoneyEstimate<Currency extends string = string> extends Money<Currency> {
  /** The range that holds the true amount with that probability. */
  readonly interval: {
    /** Lower end, where the work goes fastest. */
    readonly low: Money<Currency>;
    /** Upper end, where it goes slowest. */
    readonly high: Money<Currency>;
    /** Probability that the amount lies between. */
    readonly level: number;
  };
}
