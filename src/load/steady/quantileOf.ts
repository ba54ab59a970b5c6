import type { Distribution } from "./timeDistribution.js";

const mostSteps = 80;
/** One step in six bisects, because Newton's method may cycle around a kink. */
const stepsBetweenHalvings = 6;
/** Relative width of the bracket at which the search ends. */
const narrow = 1e-6;
/** Newton's method squares the error: if the logarithm of the share above a value is off by less than this, the next step is the last one. */
const lastStep = 5e-3;
/** Relative length that the last step must not exceed, since a longer one may cross a kink. */
const shortStep = 5e-5;
/** Error of the logarithm of the share above a value at which no further step is needed, including for a share that is reached up to rounding. */
const exact = 1e-7;
/** Largest factor by which one step may increase the value. */
const mostGrowth = 4;

/**
 * Returns a quantile of a distribution that is at least `low`, to a few parts in 100,000. The search starts at `start`.
 *
 * Uses Newton's method on the logarithm of the share above a value, which is linear for an exponential tail and nearly linear
 * for a normal one. It bisects when a step leaves the bracket.
 */
export function quantileOf(distribution: Distribution, share: number, low: number, start: number): number {
  const wanted = Math.log1p(-share);
  let from = low;
  let to = Infinity;
  let value = Math.max(low, start);
  for (let step = 0; step < mostSteps; step++) {
    const above = 1 - distribution.below(value);
    const excess = Math.log(above) - wanted;
    if (Math.abs(excess) < exact) break;
    if (excess > 0) from = value;
    else to = value;
    if (to - from <= narrow * value) return to;
    // At very low density a step would go too far.
    const next = Math.min(value + (excess * above) / distribution.density, mostGrowth * value);
    const halves = step % stepsBetweenHalvings === stepsBetweenHalvings - 1 && to < Infinity;
    if (next > from && next < to && !halves) {
      if (Math.abs(excess) < lastStep && Math.abs(next - value) < shortStep * value) return next;
      value = next;
    } else value = to === Infinity ? mostGrowth * value : (from + to) / 2;
  }
  return value;
}
