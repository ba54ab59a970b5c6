import { longerShare } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";

/** Number of slices that the decode steps of a mean output are divided into. */
export const slicesPerOutput = 8;
/** Largest number of slices of an output; longer outputs end there. */
const longestSlices = 48;

/** Share of requests by the number of slices after which they end. */
export function endingShares(output: Lengths, decodeSteps: number): readonly number[] {
  const shares = [0];
  const scaled = { mean: slicesPerOutput, variation: decodeSteps > 0 ? output.variation : 0 };
  const longerThan = longerShare(scaled);
  let longer = 1;
  // Requests that would end in the slice in which they started end in the next one.
  for (let age = 1; age < longestSlices; age++) {
    const next = age === longestSlices - 1 ? 0 : longerThan(age + 0.5);
    shares.push(longer - next);
    longer = next;
  }
  return shares;
}

/** Number of requests that end in a slice, given the numbers that started in each slice. */
export function endingIn(slice: number, entered: readonly number[], shares: readonly number[]): number {
  let ended = 0;
  for (let age = Math.min(slice, longestSlices - 1); age >= 1; age--)
    ended += (entered[slice - age] ?? 0) * (shares[age] ?? 0);
  return ended;
}

/** Share of requests that are longer than their age, if ages are spread evenly over `width` steps around `age`. */
export function spreadLonger(longerThan: (steps: number) => number, age: number, width: number): number {
  if (width === 0) return longerThan(age);
  const third = width / 3;
  return (longerThan(age - third) + longerThan(age) + longerThan(age + third)) / 3;
}
