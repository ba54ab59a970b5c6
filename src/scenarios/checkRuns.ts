import { whole, within } from "../units/check.js";

/** Most runs of a simulation: enough for a standard error of 0.03 % of the standard deviation, and 80 MB for each plan. */
const mostRuns = 10_000_000;

/** Returns the number of runs if it is whole and small enough to hold every result; otherwise throws a typed error. */
export function checkRuns(runs: number): number {
  return within("runs", whole("runs", runs), 1, mostRuns);
}
