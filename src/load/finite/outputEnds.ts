import { longerShare } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";

/** Slices of the decode steps of a mean output. */
export const slicesPerOutput = 8;
/** Slices of the longest output that is followed. */
const longestSlices = 48;

/** Shares of requests that end in the slice so many after the one they began in. */
export function endingShares(output: Lengths, further: number): Float64Array {
  const shares = new Float64Array(longestSlices);
  const scaled = { mean: slicesPerOutput, variation: further > 0 ? output.variation : 0 };
  let longer = 1;
  for (let age = 0; age < longestSlices; age++) {
    const next = age === longestSlices - 1 ? 0 : longerShare(scaled, age + 0.5);
    shares[age] = longer - next;
    longer = next;
  }
  return shares;
}

/** Requests that end in a slice, of those that began in it and before. */
export function endingIn(slice: number, entered: Float64Array, shares: Float64Array): number {
  let ended = 0;
  for (let age = Math.min(slice, longestSlices - 1); age >= 0; age--)
    ended += (entered[slice - age] ?? 0) * (shares[age] ?? 0);
  return ended;
}

/** Share of requests longer than an age that is spread evenly over `width` steps around its mean. */
export function spreadLonger(output: Lengths, age: number, width: number): number {
  if (width === 0) return longerShare(output, age);
  const third = width / 3;
  return (longerShare(output, age - third) + longerShare(output, age) + longerShare(output, age + third)) / 3;
}
