import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { within } from "../units/check.js";
import { roundingError } from "../units/roundingError.js";
import { betaQuantile } from "./betaQuantile.js";
import { boundedQuantile } from "./boundedQuantile.js";
import { checkDistribution } from "./checkDistribution.js";
import type { Distribution, PertDistribution, TriangularDistribution } from "./distribution.js";

/**
 * The quantile of a distribution: the value below which a given share of it lies.
 *
 * Model: the inverse of the cumulative distribution function; for measured values, the smallest value with at least that share at or below
 * it.
 *
 * Assumes: normal and lognormal distributions without bounds have no quantile at 0 or 1.
 *
 * @param distribution - the distribution
 * @param probability - the share, 0 to 1
 * @returns the value, in the unit of the distribution
 * @throws {@link InvalidQuantityError} if the distribution is invalid or the quantile is infinite
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
  checkDistribution("distribution", distribution);
  const value = quantileOf(distribution, within("probability", probability, 0, 1));
  if (Number.isFinite(value)) return value;
  throw new InvalidQuantityError("probability", probability, "above 0 and below 1 for a distribution without bounds");
}

/** The quantile of a valid distribution, for a probability strictly between 0 and 1. */
export function quantileOf(distribution: Distribution, probability: number): number {
  return quantileFunction(distribution)(probability);
}

/** The quantile function of a valid distribution. Everything that does not depend on the probability is computed once, for use in sweeps. */
export function quantileFunction(distribution: Distribution): (probability: number) => number {
  if (typeof distribution === "number") return () => distribution;
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      return (probability) => low + probability * (high - low);
    }
    case "triangular":
      return triangular(distribution);
    case "normal":
    case "lognormal":
      return boundedQuantile(distribution);
    case "pert":
      return pert(distribution);
    case "share": {
      const { mean, standardDeviation } = distribution;
      const size = (mean * (1 - mean)) / standardDeviation ** 2 - 1;
      return betaQuantile(mean * size, (1 - mean) * size);
    }
    case "empirical": {
      const sorted = Float64Array.from(distribution.values).sort();
      // 0.07 x 100 is 7.000000000000001 in binary arithmetic, and the seventh of a hundred values is meant.
      return (probability) =>
        sorted[Math.max(0, Math.ceil(probability * sorted.length * (1 - roundingError)) - 1)] ?? 0;
    }
  }
}

/** The PERT quantile function: a scaled beta distribution with mean (low + 4 mode + high) / 6. */
function pert({ low, mode, high }: PertDistribution): (probability: number) => number {
  const width = high - low;
  if (width === 0) return () => low;
  const first = 1 + (4 * (mode - low)) / width;
  const beta = betaQuantile(first, 6 - first);
  return (probability) => low + width * beta(probability);
}

function triangular({ low, mode, high }: TriangularDistribution): (probability: number) => number {
  const width = high - low;
  if (width === 0) return () => low;
  const below = (mode - low) / width;
  return (probability) =>
    probability < below
      ? low + Math.sqrt(probability * width * (mode - low))
      : high - Math.sqrt((1 - probability) * width * (high - mode));
}
