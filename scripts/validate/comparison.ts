import { quantile } from "../../src/calibration/quantile.ts";
import type { Prediction } from "../../src/measurements/validation.ts";

/** A measured value and its estimate, of inference or training. */
export type Compared = Prediction;

/** A measured value without an estimate, and the reason. */
export interface Uncompared {
  readonly id: string;
  readonly metric: string;
  readonly statistic: string | null;
  readonly reason: string;
}

/** Compared and skipped values of a file. */
export interface Comparison {
  readonly predictions: readonly Compared[];
  readonly skipped: readonly Uncompared[];
}

/** Error statistics of a group of estimates. */
export interface GroupErrors {
  readonly values: number;
  /** Median of |estimate / measurement - 1|. */
  readonly median: number;
  /** 90th percentile of the same. */
  readonly ninetieth: number;
  /** Median of ln(estimate / measurement). */
  readonly bias: number;
  /** Share of measurements inside their intervals. */
  readonly inside: number;
  /** Median ratio of upper to lower interval bound. */
  readonly width: number;
}

/** Returns the error statistics of a group. Measured zeros are excluded, because they have no relative error. */
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
