import { longerShare } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";

/** Slices of the decode steps of a mean output. */
export const slicesPerOutput = 8;
/** Slices of the longest output that is followed. */
const longestSlices = 48;

/** Shares of requests by the number of slices after which they end. */
export function endingShares(output: Lengths, further: number): readonly number[] {
  const shares = [0];
  const scaled = { mean: slicesPerOutput, variation: further > 0 ? output.variation : 0 };
  const longerThan = longerShare(scaled);
  let longer = 1;
  // What would end in the slice it began in ends in the next.
  for (let age = 1; age < longestSlices; age++) {
    const next = age === longestSlices - 1 ? 0 : longerThan(age + 0.5);
    shares.push(longer - next);
    longer = next;
  }
  return shares;
}

/** Requests that end in a slice, of those that began in it and before. */
export function endingIn(slice: number, entered: readonly number[], shares: readonly number[]): number {
  let ended = 0;
  for (let age = Math.min(slice, longestSlices - 1); age >= 1; age--)
    ended += (entered[slice - age] ?? 0) * (shares[age] ?? 0);
  return ended;
}

/** Share of requests longer than an age that is spread evenly over `width` steps around its mean. */
export function spreadLonger(longerThan: (steps: number) => number, age: number, width: number): number {
  if (width === 0) return longerThan(age);
  const third = width / 3;
  return (longerThan(age - third) + longerThan(age) + longerThan(age + third)) / 3;
}
