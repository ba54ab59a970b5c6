import { logisticCubic as cubic, deviationsOfInterval, logisticLinear as linear } from "../inference/saturation.js";
import { within } from "../units/check.js";

const steps = 20;

/** The standard normal quantile by a logistic approximation, off by less than 0.002 for probabilities from 1 to 99 %. */
function normalScore(share: number): number {
  const target = Math.log(share / (1 - share));
  let score = target / linear;
  for (let step = 0; step < steps; step++)
    score -= (cubic * score ** 3 + linear * score - target) / (3 * cubic * score ** 2 + linear);
  return score;
}

/** The factor by which a plan may be slower than estimated, such that it is no slower than that with probability `confidence`. */
export function confidenceFactor(spread: number, confidence: number): number {
  within("confidence", confidence, 0.01, 0.99);
  return Math.exp(deviationOf(spread) * normalScore(confidence));
}

/** Standard deviation of the logarithm of a quantity whose 80 % interval spans a factor either way. */
export function deviationOf(spread: number): number {
  return Math.log(spread) / deviationsOfInterval;
}
