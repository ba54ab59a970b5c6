import { quantile } from "../../src/calibration/quantile.ts";
import type { Prediction } from "../../src/measurements/validation.ts";

/** A measured value next to its estimate, of whatever was measured. */
export type Compared = Prediction;

/** A measured value without an estimate, and why. */
export interface Uncompared {
  readonly id: string;
  readonly metric: string;
  readonly statistic: string | null;
  readonly reason: string;
}

/** What became of the values of a file. */
export interface Comparison {
  readonly predictions: readonly Compared[];
  readonly skipped: readonly Uncompared[];
}

/** How far the estimates of a group lie from what was measured. */
export interface GroupErrors {
  readonly values: number;
  /** Median of |estimate / measurement - 1|. */
  readonly median: number;
  /** What nine in ten of those stay under. */
  readonly ninetieth: number;
  /** Median of ln(estimate / measurement). */
  readonly bias: number;
  /** Share of measurements inside their intervals. */
  readonly inside: number;
  /** Median of the upper end of an interval over its lower. */
  readonly width: number;
}

/** Errors of a group; of values that are zero there is no relative error, so they are left out. */
export function groupErrors(group: readonly Compared[]): GroupErrors | undefined {
  const values = group.filter(({ measured }) => measured > 0);
  if (values.length === 0) return undefined;
  const over = (pick: (value: Compared) => number, share: number) => quantile(values.map(pick), share);
  const error = ({ predicted, measured }: Compared) => Math.abs(predicted / measured - 1);
  return {
    values: values.length,
    median: over(error, 0.5),
    ninetieth: over(error, 0.9),
    bias: over(({ predicted, measured }) => Math.log(predicted / measured), 0.5),
    inside: values.filter(({ low, high, measured }) => low <= measured && measured <= high).length / values.length,
    width: over(({ low, high }) => high / low, 0.5),
  };
}
