const mostSteps = 100;
const tolerance = 1e-12;

/** A step counts as converging if it reduces the error to less than this share of the previous one. */
const converging = 0.75;

/**
 * Finds the root of an increasing function in an interval. Returns the nearer end if there is no root. The function is
 * called last at the returned value, unless that is an end of the interval whose function value was passed.
 *
 * Uses the secant method, with a bisection step whenever a secant leaves the interval or the last step did not converge.
 *
 * @param of - the function
 * @param low - lower end of the interval
 * @param high - upper end of the interval
 * @param atLow - value of the function at the lower end, if it is known
 * @param atHigh - value of the function at the upper end, if it is known
 */
export function findRoot(
  of: (value: number) => number,
  low: number,
  high: number,
  atLow: number = of(low),
  atHigh: number = of(high),
): number {
  if (atLow >= 0 || high <= low) return low;
  let below = low;
  let above = high;
  let before = low;
  let atBefore = atLow;
  let last = high;
  let atLast = atHigh;
  let converges = true;
  if (atLast <= 0) return high;
  for (let count = 0; count < mostSteps && above - below > tolerance * above; count++) {
    const secant = last - (atLast * (last - before)) / (atLast - atBefore);
    before = last;
    atBefore = atLast;
    last = converges && secant > below && secant < above ? secant : (below + above) / 2;
    atLast = of(last);
    converges = Math.abs(atLast) < converging * Math.abs(atBefore);
    if (Math.abs(atLast) <= -tolerance * atLow) break;
    if (atLast < 0) below = last;
    else above = last;
  }
  return last;
}
