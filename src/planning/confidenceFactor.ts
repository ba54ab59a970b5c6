import { logisticNormal } from "../inference/saturation.js";
import { within } from "../units/check.js";

/** Standard deviations within which 80 % of a normal distribution lie. */
const deviationsOfInterval = 1.2815515655446004;
const { cubic, linear } = logisticNormal;
const steps = 20;

/** The standard normal value that a share of the distribution does not exceed, off by less than 0.002 for shares from 1 to 99 %. */
function normalScore(share: number): number {
  const target = Math.log(share / (1 - share));
  let score = target / linear;
  for (let step = 0; step < steps; step++)
    score -= (cubic * score ** 3 + linear * score - target) / (3 * cubic * score ** 2 + linear);
  return score;
}

/** The factor by which a plan may be slower than estimated, with a given probability that it is not slower still. */
export function confidenceFactor(spread: number, confidence: number): number {
  within("confidence", confidence, 0.01, 0.99);
  return Math.exp((Math.log(spread) / deviationsOfInterval) * normalScore(confidence));
}
