import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";

/** Architectures and accelerators, by the names that measurement rows use. */
export interface NamedParts {
  /** Architectures by the names that rows use. */
  readonly architectures: { readonly [name: string]: Architecture };
  /** Accelerators by the names that rows use. */
  readonly accelerators: { readonly [name: string]: Accelerator };
}

/** Reason why a row has no plan. */
export type UnplannedReason =
  | "unknown model"
  | "unknown accelerator"
  | "unknown format"
  | "unsupported task"
  | "missing field"
  | "contradictory field";

/** Reason why a measured value has no prediction. */
export type SkipReason = UnplannedReason | "invalid field" | "metric not modelled" | "statistic not modelled";

/** A measured value and its prediction. */
export interface Prediction {
  /** Name of the row. */
  readonly id: string;
  /** Measured metric. */
  readonly metric: string;
  /** Statistic, as stated in the row; null if none is stated. */
  readonly statistic: string | null;
  /** Measured value. */
  readonly measured: number;
  /** Predicted value. */
  readonly predicted: number;
  /** Lower end of the prediction interval. */
  readonly low: number;
  /** Upper end of the prediction interval. */
  readonly high: number;
}

/** A measured value without a prediction. */
export interface Skipped {
  /** Name of the row. */
  readonly id: string;
  /** Measured metric. */
  readonly metric: string;
  /** Statistic, as stated in the row; null if none is stated. */
  readonly statistic: string | null;
  /** Reason why there is no prediction. */
  readonly reason: SkipReason;
}

/** Predictions for a set of inference or training measurements. */
export interface Validation {
  /** Predicted values. */
  readonly predictions: readonly Prediction[];
  /** Values that could not be predicted, with reasons. */
  readonly skipped: readonly Skipped[];
}

/** The entry of a record with a given name; undefined for inherited names such as "constructor". */
export function partNamed<Part>(parts: { readonly [name: string]: Part }, name: string): Part | undefined {
  return typeof name === "string" && Object.hasOwn(parts, name) ? parts[name] : undefined;
}
