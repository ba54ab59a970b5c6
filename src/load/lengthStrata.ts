import type { Lengths } from "./lengths.js";
import { weibullAbove, weibullOf } from "./weibull.js";

/** Shares of the strata of a distribution, finer towards both ends, where percentiles depend on them. */
const shares = [0.01, 0.04, 0.1, 0.2, 0.3, 0.2, 0.1, 0.04, 0.01] as const;
/** Points within a stratum whose mean represents it. */
const places = [1 / 6, 1 / 2, 5 / 6] as const;

/**
 * Log quantiles of an exponential distribution at the points of each stratum. A Weibull distribution raises the quantiles to a
 * power.
 */
const logarithms = /* @__PURE__ */ shares.map((share, at) => {
  const below = shares.slice(0, at).reduce<number>((sum, each) => sum + each, 0);
  const [low, middle, high] = places.map((place) => Math.log(-Math.log1p(-(below + place * share))));
  return { share, low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
});

/** Requests of similar length. */
export interface LengthStratum {
  /** Share of all requests. */
  readonly share: number;
  /** Mean length in tokens. */
  readonly tokens: number;
  /** Standard deviation of the length in tokens. */
  readonly deviation: number;
}

/** Divides lengths into strata, shortest first, that preserve the mean. There is one stratum if all lengths are equal. */
export function lengthStrata(lengths: Lengths): readonly LengthStratum[] {
  if (lengths.variation === 0) return [{ share: 1, tokens: lengths.mean, deviation: 0 }];
  const { shape, scale } = weibullOf(lengths);
  const quantile = (logarithm: number) => scale * Math.exp(logarithm / shape);
  const strata: { share: number; tokens: number; deviation: number }[] = [];
  let sum = 0;
  for (const { share, low, middle, high } of logarithms) {
    const [least, most] = [quantile(low), quantile(high)];
    const tokens = (least + quantile(middle) + most) / places.length;
    sum += share * tokens;
    strata.push({ share, tokens, deviation: (most - least) * deviationOfThird });
  }
  for (const stratum of strata) stratum.tokens *= lengths.mean / sum;
  return strata;
}

/** Standard deviation of a uniform distribution, relative to the width of its middle two thirds. */
const deviationOfThird = 1.5 / /* @__PURE__ */ Math.sqrt(12);

/** Returns a function for the share of requests that are longer than a number of tokens. */
export function longerShare(lengths: Lengths): (tokens: number) => number {
  if (lengths.variation === 0) return (tokens) => (tokens < lengths.mean ? 1 : 0);
  const distribution = weibullOf(lengths);
  return (tokens) => weibullAbove(distribution, tokens);
}
