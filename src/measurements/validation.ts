import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";

/** The architectures and accelerators that the names in measurement rows refer to. */
export interface NamedParts {
  /** Architectures by the names that rows use. */
  readonly architectures: { readonly [name: string]: Architecture };
  /** Accelerators by the names that rows use. */
  readonly accelerators: { readonly [name: string]: Accelerator };
}

/** Reason for which a row has no plan. */
export type UnplannedReason =
  | "unknown model"
  | "unknown accelerator"
  | "unknown format"
  | "unsupported task"
  | "missing field"
  | "contradictory field";

/** Reason for which a measured value has no prediction. */
export type SkipReason = UnplannedReason | "invalid field" | "metric not modelled" | "statistic not modelled";

/** One measured value next to its prediction. */
export interface Prediction {
  /** Name of the row. */
  readonly id: string;
  /** The metric that was measured. */
  readonly metric: string;
  /** The statistic as the row states it, null if it does not. */
  readonly statistic: string | null;
  /** The measured value. */
  readonly measured: number;
  /** The predicted value. */
  readonly predicted: number;
  /** Lower end of the prediction's interval. */
  readonly low: number;
  /** Upper end of the prediction's interval. */
  readonly high: number;
}

/** A measured value without a prediction, and the reason. */
export interface Skipped {
  /** Name of the row. */
  readonly id: string;
  /** The metric that was measured. */
  readonly metric: string;
  /** The statistic as the row states it, null if it does not. */
  readonly statistic: string | null;
  /** Reason for which there is no prediction. */
  readonly reason: SkipReason;
}

/** Predictions for a set of rows, of inference or of training. */
export interface Validation {
  /** Every value that could be predicted. */
  readonly predictions: readonly Prediction[];
  /** Every value that could not, with the reason. */
  readonly skipped: readonly Skipped[];
}

/** The value stored under a name of the record's own; inherited names such as "constructor" give undefined. */
export function partNamed<Part>(parts: { readonly [name: string]: Part }, name: string): Part | undefined {
  return typeof name === "string" && Object.hasOwn(parts, name) ? parts[name] : undefined;
}
