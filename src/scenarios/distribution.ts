/** Every value between two bounds equally likely. */
export interface UniformDistribution {
  readonly kind: "uniform";
  /** Least value. */
  readonly low: number;
  /** Greatest value. */
  readonly high: number;
}

/** A least, a likeliest and a greatest value, as people state what they know of a price or a date. */
export interface TriangularDistribution {
  readonly kind: "triangular";
  /** Least value. */
  readonly low: number;
  /** Likeliest value. */
  readonly mode: number;
  /** Greatest value. */
  readonly high: number;
}

/** The bell curve: sums of many small effects. */
export interface NormalDistribution {
  readonly kind: "normal";
  /** Mean. */
  readonly mean: number;
  /** Standard deviation. */
  readonly standardDeviation: number;
}

/** Products of many small effects: positive and skewed, as prices, volumes and growth factors are. */
export interface LogNormalDistribution {
  readonly kind: "lognormal";
  /** The value that half lie below. */
  readonly median: number;
  /** Factor of one standard deviation, at least 1: some 68 % lie between median / factor and median x factor. */
  readonly geometricStandardDeviation: number;
}

/** Measured values, each as likely as it occurs. */
export interface EmpiricalDistribution {
  readonly kind: "empirical";
  /** The measured values, in any order. */
  readonly values: readonly number[];
}

/** What is known of an uncertain input; a plain number is certain. */
export type Distribution =
  | number
  | UniformDistribution
  | TriangularDistribution
  | NormalDistribution
  | LogNormalDistribution
  | EmpiricalDistribution;
