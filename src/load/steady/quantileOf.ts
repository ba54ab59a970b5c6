const mostSteps = 40;

/** A distribution: the share of it at or below a value. */
type Below = (value: number) => number;

/** Values between which a share of a distribution is reached, and how far below and above it each is. */
interface Bracket {
  from: number;
  to: number;
  atFrom: number;
  atTo: number;
}

function bracketOf(below: Below, share: number, low: number, high: number): Bracket {
  const bracket = { from: low, to: high, atFrom: below(low) - share, atTo: below(high) - share };
  for (let doubling = 0; bracket.atTo < 0 && doubling < mostSteps; doubling++) {
    bracket.from = bracket.to;
    bracket.atFrom = bracket.atTo;
    bracket.to *= 2;
    bracket.atTo = below(bracket.to) - share;
  }
  return bracket;
}

/** Keeps the part of a bracket that a new value leaves. */
function narrow(bracket: Bracket, value: number, difference: number): void {
  if (difference < 0) {
    if (value <= bracket.from) return;
    bracket.from = value;
    bracket.atFrom = difference;
  } else if (value < bracket.to) {
    bracket.to = value;
    bracket.atTo = difference;
  }
}

/**
 * The value that a share of a distribution does not exceed, from `low` up; the distribution is a function of the value that rises from 0 to
 * 1, and the search starts between `low` and `high` and ends when they are within a share `tolerance` of each other. Ridders' method
 * (1979), which keeps the root between two values.
 */
export function quantileOf(below: Below, share: number, low: number, high: number, tolerance: number): number {
  const bracket = bracketOf(below, share, low, high);
  if (bracket.atFrom >= 0) return bracket.from;
  for (let step = 0; step < mostSteps && bracket.to - bracket.from > tolerance * bracket.to; step++) {
    const { from, atFrom, to, atTo } = bracket;
    const middle = (from + to) / 2;
    const atMiddle = below(middle) - share;
    const root = Math.sqrt(atMiddle * atMiddle - atFrom * atTo);
    const next = root > 0 ? middle - ((middle - from) * atMiddle) / root : middle;
    const atNext = below(next) - share;
    narrow(bracket, middle, atMiddle);
    narrow(bracket, next, atNext);
    if (Math.abs(atNext) < tolerance * (1 - share) * 0.1) return next;
  }
  return bracket.to;
}
