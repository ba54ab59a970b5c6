import type { Lengths } from "./lengths.js";
import { weibullAbove, weibullOf } from "./weibull.js";

/** Shares of requests in the strata of a distribution, finer towards its ends: what percentiles look at. */
const shares = [0.01, 0.04, 0.1, 0.2, 0.3, 0.2, 0.1, 0.04, 0.01] as const;
/** Places within a stratum whose mean stands for it. */
const places = [1 / 6, 1 / 2, 5 / 6] as const;

/** Logarithms of the quantiles of an exponential distribution at the places of each stratum: a Weibull distribution raises those to a power. */
const logarithms = shares.map((share, at) => {
  const below = shares.slice(0, at).reduce<number>((sum, each) => sum + each, 0);
  const [low, middle, high] = places.map((place) => Math.log(-Math.log1p(-(below + place * share))));
  return { share, low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
});

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

/** Standard deviation of an even spread over the width of its middle two thirds. */
const deviationOfThird = 1.5 / Math.sqrt(12);

/** Share of requests that are longer than a number of tokens, as a function of that number. */
export function longerShare(lengths: Lengths): (tokens: number) => number {
  if (lengths.variation === 0) return (tokens) => (tokens < lengths.mean ? 1 : 0);
  const distribution = weibullOf(lengths);
  return (tokens) => weibullAbove(distribution, tokens);
}
