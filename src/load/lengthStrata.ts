import { normalProbability } from "../inference/saturation.js";
import type { Lengths } from "./lengths.js";

/** Shares of requests in the strata of a distribution, finer towards its ends: what percentiles look at. */
const shares = [0.01, 0.04, 0.1, 0.2, 0.3, 0.2, 0.1, 0.04, 0.01] as const;
/** Standard normal scores of the borders between them: of 1, 5, 15, 35, 65, 85, 95 and 99 %. */
const scores = [-2.3263, -1.6449, -1.0364, -0.3853, 0.3853, 1.0364, 1.6449, 2.3263] as const;

/** Requests of about one length. */
export interface LengthStratum {
  /** Share of all requests. */
  readonly share: number;
  /** Mean tokens of them. */
  readonly tokens: number;
  /** Standard deviation of their tokens. */
  readonly deviation: number;
}

/** Standard deviation of the logarithm of log-normal lengths. */
export function logDeviation(variation: number): number {
  return Math.sqrt(Math.log1p(variation * variation));
}

/** The strata of lengths, shortest first; their mean is the mean of the lengths. One stratum if all are equal. */
export function lengthStrata({ mean, variation }: Lengths): readonly LengthStratum[] {
  if (variation === 0) return [{ share: 1, tokens: mean, deviation: 0 }];
  const sigma = logDeviation(variation);
  const median = mean * Math.exp((-sigma * sigma) / 2);
  let below = 0;
  let shortest = median * Math.exp(-3 * sigma);
  return shares.map((share, at) => {
    const score = scores[at];
    const upTo = score === undefined ? 1 : normalProbability(score - sigma);
    const longest = median * Math.exp(sigma * (score ?? 3));
    const stratum = { share, tokens: (mean * (upTo - below)) / share, deviation: (longest - shortest) / Math.sqrt(12) };
    below = upTo;
    shortest = longest;
    return stratum;
  });
}

/** Share of requests that are longer than `tokens`. */
export function longerShare({ mean, variation }: Lengths, tokens: number): number {
  if (variation === 0) return tokens < mean ? 1 : 0;
  if (tokens <= 0) return 1;
  const sigma = logDeviation(variation);
  return normalProbability((Math.log(mean / tokens) - (sigma * sigma) / 2) / sigma);
}
