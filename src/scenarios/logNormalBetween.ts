import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { LogNormalDistribution } from "./distribution.js";
import { normalQuantile } from "./normalQuantile.js";

/**
 * The lognormal distribution with a given 10th and 90th percentile.
 *
 * Model: median = sqrt(p10 p90), geometric standard deviation = (p90 / p10)^(1 / (2 x 1.2816)).
 *
 * Assumes: the quantity is positive and its uncertainty is a factor, as for prices and volumes.
 *
 * @param bounds - the 10th and the 90th percentile, in the unit of the quantity
 * @returns the distribution
 * @throws {@link InvalidQuantityError} if a bound is not above 0, or p90 is below p10
 * @source standard result (textbook)
 * @example
 * ```ts
 * import { logNormalBetween, quantile } from "llm-economics/scenarios";
 *
 * quantile(logNormalBetween({ p10: 2, p90: 8 }), 0.5); // => 4
 * ```
 */
export function logNormalBetween(bounds: {
  /** 10th percentile. */
  readonly p10: number;
  /** 90th percentile. */
  readonly p90: number;
}): LogNormalDistribution {
  checkShape("bounds", bounds, { p10: 0, p90: 0 });
  const low = positive("p10", bounds.p10);
  const high = positive("p90", bounds.p90);
  if (high < low) throw new InvalidQuantityError("p90", high, `at least p10, which is ${low}`);
  return {
    kind: "lognormal",
    median: Math.sqrt(low * high),
    geometricStandardDeviation: (high / low) ** (1 / (2 * normalQuantile(0.9))),
  };
}
