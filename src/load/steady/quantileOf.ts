const mostSteps = 60;
const tolerance = 1e-6;

/**
 * The value that a share of a distribution does not exceed, between two values; the distribution is a function of the value that rises
 * from 0 to 1. False position with the Illinois rule and halvings.
 */
export function quantileOf(below: (value: number) => number, share: number, low: number, high: number): number {
  let from = low;
  let to = high;
  let atFrom = below(from) - share;
  if (atFrom >= 0) return from;
  let atTo = below(to) - share;
  for (let doubling = 0; atTo < 0 && doubling < mostSteps; doubling++) {
    from = to;
    atFrom = atTo;
    to *= 2;
    atTo = below(to) - share;
  }
  let last = 0;
  for (let step = 0; step < mostSteps && to - from > tolerance * to; step++) {
    const halve = step % 3 === 2;
    const value = halve ? (from + to) / 2 : from - (atFrom * (to - from)) / (atTo - atFrom);
    const difference = below(value) - share;
    if (difference < 0) {
      from = value;
      atFrom = difference;
      if (last < 0) atTo /= 2;
    } else {
      to = value;
      atTo = difference;
      if (last > 0) atFrom /= 2;
    }
    last = halve ? 0 : Math.sign(difference);
  }
  return to;
}
