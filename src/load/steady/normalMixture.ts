import { logisticCubic as cubic, logisticLinear as linear, normalProbability } from "../../inference/saturation.js";
import type { TimeDistribution } from "./timeDistribution.js";

/** Least deviation of a part over its mean: equal times get a density, so that searches need not bisect to a jump. */
const leastDeviation = 1e-9;

/** A component of a mixture of normal distributions. */
export interface NormalPart {
  readonly share: number;
  readonly mean: number;
  readonly deviation: number;
}

/** A mixture of normal distributions of a time over requests. */
export class NormalMixture implements TimeDistribution {
  readonly mean: number;
  density = 0;
  readonly #parts: readonly NormalPart[];

  constructor(mean: number, parts: readonly NormalPart[]) {
    this.mean = mean;
    this.#parts = parts;
  }

  /** Share of requests whose time is at most `seconds`. */
  below(seconds: number): number {
    let sum = 0;
    let density = 0;
    for (const { share, mean, deviation } of this.#parts) {
      const width = Math.max(deviation, leastDeviation * mean);
      const score = (seconds - mean) / width;
      const within = normalProbability(score);
      sum += share * within;
      // The derivative of the logistic approximation.
      density += (share * within * (1 - within) * (linear + 3 * cubic * score * score)) / width;
    }
    this.density = density;
    return sum;
  }
}
