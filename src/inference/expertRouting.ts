/** How the tokens of a step spread over the experts of a layer. */
export interface ExpertRouting {
  /** Growth of the odds that an expert is used, per token. */
  readonly growth: number;
  /** Exponent of the share of unused experts: -1 / variance of popularity. */
  readonly exponent: number;
}

/** Below this variance, experts are equally popular within rounding. */
const smallestVariance = 1e-9;

/**
 * Variance of the popularity of experts around a mean of 1. Each token uses `share` of the experts, and `correlation` is that of
 * two tokens using the same expert: 0 if tokens route independently, 1 if all use the same experts.
 */
export function popularityVariance(share: number, correlation: number): number {
  return (correlation * (1 - share)) / share;
}

/**
 * Routing of tokens to experts whose popularity varies.
 *
 * Model: an expert that is x times as popular as the mean receives a Poisson number of the tokens, and x has a gamma distribution.
 * The share of experts that n tokens leave unused is then (1 + n growth)^(-1 / variance), where growth is chosen so that one token
 * uses exactly `share` of the experts. It tends to (1 - share)^n as the variance tends to 0.
 */
export function expertRouting(share: number, variance: number): ExpertRouting {
  const logMiss = Math.log1p(-Math.min(share, 1 - Number.EPSILON));
  const positive = Math.max(variance, smallestVariance);
  return { growth: Math.expm1(-positive * logMiss), exponent: -1 / positive };
}

/** Mean of the largest of `ranks` independent standard normal variables, within 2 % up to 16 ranks (Tippett, 1925). */
function largestNormal(ranks: number): number {
  return 0.564 * Math.log2(ranks) ** 0.84;
}

/**
 * Rows on the most loaded of `ranks` expert-parallel ranks over the mean, if each rank holds `held` experts whose popularity varies.
 */
export function busiestRank(ranks: number, held: number, variance: number): number {
  return Math.min(ranks, 1 + largestNormal(ranks) * Math.sqrt(variance / held));
}
