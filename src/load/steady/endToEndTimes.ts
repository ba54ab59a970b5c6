import { mapPercentiles, type Percentiles } from "../percentiles.js";
import { normalQuantiles } from "./normalQuantiles.js";
import type { SteadyParts } from "./steadyTerms.js";

/** Combined deviation of two independent parts from their means: in quadrature, or their sum if they have opposite signs. */
function combinedDeviation(one: number, other: number): number {
  return one * other > 0 ? Math.sign(one) * Math.sqrt(one * one + other * other) : one + other;
}

/**
 * Percentiles of the end-to-end latency: the time to first token, and decode steps times the time of a step.
 *
 * Model: a percentile of a sum is its mean and the deviations of its parts at that percentile, added in quadrature, which is exact for
 * normal distributions. For the product of steps and step time the same holds for logarithms. The result rises with every mean and
 * percentile that enters it, so it never falls unless one of them does, and it is at least the percentile of the time to first token.
 *
 * @param first - times to first token
 * @param parts - parts of the latencies
 * @param outputs - output lengths in tokens
 * @returns mean and percentiles in seconds
 */
export function endToEndTimes(first: Percentiles, parts: SteadyParts, outputs: Percentiles): Percentiles {
  const { timePerOutputToken: each, paceDeviation, stepVariance } = parts;
  const steps = mapPercentiles(outputs, (tokens) => Math.max(0, tokens - 1));
  const mean = steps.mean * each;
  // Requests of one token end with their first one.
  if (mean === 0) return first;
  return mapPercentiles(steps, (count, statistic) => {
    const deviation = Math.sqrt(paceDeviation ** 2 + stepVariance / Math.max(1, count));
    const slower = Math.log1p((normalQuantiles[statistic] * deviation) / each);
    const decoding = mean * Math.expm1(combinedDeviation(Math.log(count / steps.mean), slower));
    return first.mean + mean + combinedDeviation(first[statistic] - first.mean, decoding);
  });
}
