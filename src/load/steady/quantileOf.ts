import type { Distribution } from "./timeDistribution.js";

const mostSteps = 80;
/** Newton's method squares the error: a step that changes the remaining share by fewer tolerances than this is the last. */
const lastStep = 50;
/** The largest step up, as a factor. */
const mostGrowth = 4;
/** A share that is reached but for rounding is reached. */
const rounding = 1e-9;

/**
 * The value that a share of a distribution does not exceed, from `low` up, to a share `tolerance` of it. The search starts at `start`.
 *
 * Model: Newton's method on the logarithm of the share that is left above a value, which falls in a straight line where a tail is exponential
 * and nearly so where it is normal; halving where a step leaves the range in which the value must lie.
 */
export function quantileOf(
  distribution: Distribution,
  share: number,
  low: number,
  start: number,
  tolerance: number,
): number {
  const wanted = Math.log1p(-share) + rounding;
  let from = low;
  let to = Infinity;
  let value = Math.max(low, start);
  for (let step = 0; step < mostSteps; step++) {
    const left = 1 - distribution.below(value);
    const excess = Math.log(left) - wanted;
    if (excess > 0) from = value;
    else to = value;
    if (to - from <= tolerance * value) return to;
    // Where hardly any density is, a step would go too far.
    const next = Math.min(value + (excess * left) / distribution.density, mostGrowth * value);
    if (next >= from && next <= to) {
      if (Math.abs(excess) < lastStep * tolerance) return next;
      value = next;
    } else value = to === Infinity ? mostGrowth * value : (from + to) / 2;
  }
  return value;
}
