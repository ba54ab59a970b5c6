/** Uniform distribution: every value between two bounds is equally likely. */
export interface UniformDistribution {
  readonly kind: "uniform";
  /** Lowest value. */
  readonly low: number;
  /** Highest value. */
  readonly high: number;
}

/** Triangular distribution from a lowest, a most likely and a highest value, the usual form of an expert's estimate. */
export interface TriangularDistribution {
  readonly kind: "triangular";
  /** Lowest value. */
  readonly low: number;
  /** Most likely value. */
  readonly mode: number;
  /** Highest value. */
  readonly high: number;
}

/** Normal distribution, for sums of many small effects. */
export interface NormalDistribution {
  readonly kind: "normal";
  /** Mean. */
  readonly mean: number;
  /** Standard deviation. */
  readonly standardDeviation: number;
  /** Lower bound at which the distribution is truncated; none by default. */
  readonly least?: number | undefined;
  /** Upper bound at which the distribution is truncated; none by default. */
  readonly most?: number | undefined;
}

/** Lognormal distribution, for products of many small effects: positive and skewed, like prices, volumes and growth factors. */
export interface LogNormalDistribution {
  readonly kind: "lognormal";
  /** Median. */
  readonly median: number;
  /** Factor of one standard deviation, at least 1: about 68 % of values lie between median / factor and median x factor. */
  readonly geometricStandardDeviation: number;
  /** Lower bound at which the distribution is truncated; 0 by default. */
  readonly least?: number | undefined;
  /** Upper bound at which the distribution is truncated; none by default. */
  readonly most?: number | undefined;
}

/** PERT distribution from a lowest, a most likely and a highest value, with less weight in the tails than a triangular distribution. */
export interface PertDistribution {
  readonly kind: "pert";
  /** Lowest value. */
  readonly low: number;
  /** Most likely value. */
  readonly mode: number;
  /** Highest value. */
  readonly high: number;
}

/** Beta distribution of a share between 0 and 1, given its mean and standard deviation. */
export interface ShareDistribution {
  readonly kind: "share";
  /** Mean, above 0 and below 1. */
  readonly mean: number;
  /** Standard deviation, below sqrt(mean x (1 - mean)). */
  readonly standardDeviation: number;
}

/** Empirical distribution: measured values, each as likely as its frequency. */
export interface EmpiricalDistribution {
  readonly kind: "empirical";
  /** Measured values, in any order. */
  readonly values: readonly number[];
}

/** Distribution of an uncertain input; a plain number is a certain input. */
export type Distribution =
  | number
  | UniformDistribution
  | TriangularDistribution
  | NormalDistribution
  | LogNormalDistribution
  | PertDistribution
  | ShareDistribution
  | EmpiricalDistribution;
