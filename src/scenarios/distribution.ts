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
  /** Least value that can be; none unless given. The rest of the curve keeps its shape. */
  readonly least?: number | undefined;
  /** Greatest value that can be; none unless given. */
  readonly most?: number | undefined;
}

/** Products of many small effects: positive and skewed, as prices, volumes and growth factors are. */
export interface LogNormalDistribution {
  readonly kind: "lognormal";
  /** The value that half lie below. */
  readonly median: number;
  /** Factor of one standard deviation, at least 1: some 68 % lie between median / factor and median x factor. */
  readonly geometricStandardDeviation: number;
  /** Least value that can be; 0 unless given. The rest of the curve keeps its shape. */
  readonly least?: number | undefined;
  /** Greatest value that can be; none unless given. */
  readonly most?: number | undefined;
}

/** A least, a likeliest and a greatest value, with less weight at the ends than a triangle gives them. */
export interface PertDistribution {
  readonly kind: "pert";
  /** Least value. */
  readonly low: number;
  /** Likeliest value. */
  readonly mode: number;
  /** Greatest value. */
  readonly high: number;
}

/** A share: between 0 and 1, whatever its spread. */
export interface ShareDistribution {
  readonly kind: "share";
  /** Mean, above 0 and below 1. */
  readonly mean: number;
  /** Standard deviation, below sqrt(mean x (1 - mean)). */
  readonly standardDeviation: number;
}

/** Measured values, each as likely as it occurs. */
export interface EmpiricalDistribution {
  readonly kind: "empirical";
  /** The measured values, in any order. */
  readonly values: readonly number[];
}

/** Distribution of an uncertain input; a plain number is certain. */
export type Distribution =
  | number
  | UniformDistribution
  | TriangularDistribution
  | NormalDistribution
  | LogNormalDistribution
  | PertDistribution
  | ShareDistribution
  | EmpiricalDistribution;
