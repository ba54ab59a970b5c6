import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { within } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import { checkDistribution } from "./checkDistribution.js";
import type { Distribution } from "./distribution.js";
import { normalQuantile } from "./normalQuantile.js";

/**
 * The value that a given share of a distribution lies below.
 *
 * Model: the inverse of the cumulative distribution; for measured values the smallest with at least that share at or below it.
 *
 * Assumes: nothing beyond the distribution itself. Normal and lognormal ones have no quantile at 0 and 1.
 *
 * @param distribution - what is known of the input
 * @param probability - the share, 0 to 1
 * @returns the value, in the distribution's own unit
 * @throws {@link InvalidQuantityError} if the distribution is malformed or the quantile is infinite
 * @source M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), for the normal quantile
 * @example
 * ```ts
 * import { quantile } from "llm-economics/scenarios";
 *
 * quantile({ kind: "uniform", low: 2, high: 4 }, 0.25); // => 2.5
 * quantile({ kind: "normal", mean: 10, standardDeviation: 2 }, 0.9); // => 12.563
 * ```
 */
export function quantile(distribution: Distribution, probability: number): number {
  checkObject("distribution", distribution);
  checkDistribution("distribution", distribution);
  const value = quantileOf(distribution, within("probability", probability, 0, 1));
  if (Number.isFinite(value)) return value;
  throw new InvalidQuantityError("probability", probability, "above 0 and below 1 for a distribution without bounds");
}

/** The quantile of a distribution that has been checked, for a probability strictly between 0 and 1. */
export function quantileOf(distribution: Distribution, probability: number): number {
  if (typeof distribution === "number") return distribution;
  switch (distribution.kind) {
    case "uniform":
      return distribution.low + probability * (distribution.high - distribution.low);
    case "triangular":
      return triangular(distribution.low, distribution.mode, distribution.high, probability);
    case "normal":
      return distribution.mean + distribution.standardDeviation * normalQuantile(probability);
    case "lognormal":
      return distribution.median * distribution.geometricStandardDeviation ** normalQuantile(probability);
    case "empirical": {
      const sorted = [...distribution.values].sort((left, right) => left - right);
      return sorted[Math.max(0, Math.ceil(probability * sorted.length) - 1)] ?? 0;
    }
  }
}

function triangular(low: number, mode: number, high: number, probability: number): number {
  const width = high - low;
  if (width === 0) return low;
  const below = (mode - low) / width;
  return probability < below
    ? low + Math.sqrt(probability * width * (mode - low))
    : high - Math.sqrt((1 - probability) * width * (high - mode));
}
