const mostSteps = 100;
const tolerance = 1e-12;

/**
 * Finds the root of an increasing function in an interval. Returns the nearer end if there is no root. The last call of the
 * function is at the returned value, unless `atLow` is given and the lower end is returned.
 *
 * Uses the secant method, with a bisection step whenever a secant leaves the interval or the last step did not halve the error.
 *
 * @param of - the function
 * @param low - lower end of the interval
 * @param high - upper end of the interval
 * @param atLow - value of the function at the lower end, if it is known
 */
export function findRoot(of: (value: number) => number, low: number, high: number, atLow: number = of(low)): number {
  if (atLow >= 0 || high <= low) return low;
  let below = low;
  let above = high;
  let before = low;
  let atBefore = atLow;
  let last = high;
  let atLast = of(high);
  let converges = true;
  if (atLast <= 0) return high;
  for (let count = 0; count < mostSteps && above - below > tolerance * above; count++) {
    const secant = last - (atLast * (last - before)) / (atLast - atBefore);
    before = last;
    atBefore = atLast;
    last = converges && secant > below && secant < above ? secant : (below + above) / 2;
    atLast = of(last);
    converges = Math.abs(atLast) < Math.abs(atBefore) / 2;
    if (Math.abs(atLast) <= -tolerance * atLow) break;
    if (atLast < 0) below = last;
    else above = last;
  }
  return last;
}
