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
  const [low = 0, middle = 0, high = 0] = places.map((place) => Math.log(-Math.log1p(-(below + place * share))));
  return { share, low, middle, high };
});

/** Requests of similar length. */
export interface LengthStratum {
  /** Share of all requests. */
  readonly share: number;
  /** Mean length in tokens. */
  readonly tokens: number;
}

/** Divides lengths into strata, shortest first, that preserve the mean. There is one stratum if all lengths are equal. */
export function lengthStrata(lengths: Lengths): readonly LengthStratum[] {
  if (lengths.variation === 0) return [{ share: 1, tokens: lengths.mean }];
  const { shape, scale } = weibullOf(lengths);
  const quantile = (logarithm: number) => scale * Math.exp(logarithm / shape);
  let sum = 0;
  const strata = logarithms.map(({ share, low, middle, high }) => {
    const tokens = (quantile(low) + quantile(middle) + quantile(high)) / places.length;
    sum += share * tokens;
    return { share, tokens };
  });
  const correction = lengths.mean / sum;
  return strata.map(({ share, tokens }) => ({ share, tokens: tokens * correction }));
}

/** Returns a function for the share of requests that are longer than a number of tokens. */
export function longerShare(lengths: Lengths): (tokens: number) => number {
  if (lengths.variation === 0) return (tokens) => (tokens < lengths.mean ? 1 : 0);
  const distribution = weibullOf(lengths);
  return (tokens) => weibullAbove(distribution, tokens);
}
