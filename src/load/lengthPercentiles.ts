import type { Lengths } from "./lengths.js";
import { type Percentiles, percentileShares } from "./percentiles.js";
import { weibullOf, weibullQuantile } from "./weibull.js";

/** Mean and percentiles of lengths, in tokens. */
export function lengthPercentiles(lengths: Lengths): Percentiles {
  const { mean, variation } = lengths;
  const distribution = weibullOf(lengths);
  const at = (statistic: keyof typeof percentileShares) =>
    variation > 0 ? weibullQuantile(distribution, percentileShares[statistic]) : mean;
  return { mean, p50: at("p50"), p90: at("p90"), p95: at("p95"), p99: at("p99") };
}
