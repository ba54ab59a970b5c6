const mostSteps = 100;
/** Steps between two halvings of the interval: false position creeps where a function is strongly curved. */
const stepsBetweenHalvings = 4;
const tolerance = 1e-10;

/** Root of a function that rises through zero between two numbers; the nearer end if there is none. False position, with the Illinois rule. */
export function findRoot(of: (value: number) => number, low: number, high: number): number {
  let atLow = of(low);
  if (atLow >= 0 || high <= low) return low;
  let atHigh = of(high);
  if (atHigh <= 0) return high;
  let last = 0;
  let below = low;
  let above = high;
  for (let count = 0; count < mostSteps && above - below > tolerance * above; count++) {
    const halves = count % stepsBetweenHalvings === stepsBetweenHalvings - 1;
    const guess = halves ? (below + above) / 2 : below - (atLow * (above - below)) / (atHigh - atLow);
    const value = of(guess);
    if (value === 0) return guess;
    if (value < 0) {
      below = guess;
      atLow = value;
      if (last < 0) atHigh /= 2;
    } else {
      above = guess;
      atHigh = value;
      if (last > 0) atLow /= 2;
    }
    if (Math.abs(value) < tolerance * high) return guess;
    last = halves ? 0 : Math.sign(value);
  }
  return (below + above) / 2;
}
