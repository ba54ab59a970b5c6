import { mostUtilization } from "../inference/openLoop.js";
import type { Objective } from "./objectives.js";

/** Number of bisection steps, which give the highest rate to one part in four thousand. */
const halvings = 12;
/** Number of bisection steps for the ends of intervals: one part in two hundred and fifty. */
export const roughHalvings = 8;
/** Utilization at which a request is practically alone. */
export const alone = 1e-4;

/**
 * The highest utilization at which all objectives are met, and the objective that a higher one would miss. The utilization is 0 if a
 * single request misses an objective; `missed` is undefined if none is missed up to saturation.
 */
export function highestShare(
  missedAt: (share: number) => Objective | undefined,
  most = halvings,
): {
  readonly share: number;
  readonly missed: Objective | undefined;
} {
  const never = missedAt(alone);
  if (never) return { share: 0, missed: never };
  let low = alone;
  let high: number = mostUtilization;
  let missed = missedAt(high);
  if (!missed) return { share: high, missed };
  for (let halving = 0; halving < most; halving++) {
    const middle = (low + high) / 2;
    const found = missedAt(middle);
    if (found) {
      high = middle;
      missed = found;
    } else {
      low = middle;
    }
  }
  return { share: low, missed };
}
