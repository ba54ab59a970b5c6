import type { Lengths } from "./lengths.js";
import { weibullAbove, weibullOf, weibullQuantile } from "./weibull.js";

/** Shares of requests in the strata of a distribution, finer towards its ends: what percentiles look at. */
const shares = [0.01, 0.04, 0.1, 0.2, 0.3, 0.2, 0.1, 0.04, 0.01] as const;
/** Places within a stratum whose mean stands for it. */
const places = [1 / 6, 1 / 2, 5 / 6] as const;

/** Requests of about one length. */
export interface LengthStratum {
  /** Share of all requests. */
  readonly share: number;
  /** Mean tokens of them. */
  readonly tokens: number;
  /** Standard deviation of their tokens. */
  readonly deviation: number;
}

/** The strata of lengths, shortest first; their mean is the mean of the lengths. One stratum if all are equal. */
export function lengthStrata(lengths: Lengths): readonly LengthStratum[] {
  if (lengths.variation === 0) return [{ share: 1, tokens: lengths.mean, deviation: 0 }];
  const distribution = weibullOf(lengths);
  let below = 0;
  let sum = 0;
  const strata = shares.map((share) => {
    const [low, middle, high] = places.map((place) => weibullQuantile(distribution, below + place * share));
    const tokens = ((low ?? 0) + (middle ?? 0) + (high ?? 0)) / places.length;
    below += share;
    sum += share * tokens;
    return { share, tokens, deviation: ((high ?? 0) - (low ?? 0)) * deviationOfThird };
  });
  return strata.map((stratum) => ({ ...stratum, tokens: (stratum.tokens * lengths.mean) / sum }));
}

/** Standard deviation of an even spread over the width of its middle two thirds. */
const deviationOfThird = 1.5 / Math.sqrt(12);

/** Share of requests that are longer than a number of tokens, as a function of that number. */
export function longerShare(lengths: Lengths): (tokens: number) => number {
  if (lengths.variation === 0) return (tokens) => (tokens < lengths.mean ? 1 : 0);
  const distribution = weibullOf(lengths);
  return (tokens) => weibullAbove(distribution, tokens);
}
