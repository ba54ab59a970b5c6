import { checkProfile } from "../efficiency/checkProfile.js";
import type { EfficiencyProfile, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { globalProfile } from "../efficiency/globalProfile.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkRow } from "../measurements/checkRow.js";
import type { Measurement } from "../measurements/measurement.js";
import { type ObservedRow, observedRow } from "../measurements/observedRow.js";
import type { NamedParts, UnplannedReason } from "../measurements/validation.js";
import { whole } from "../units/check.js";
import { checkEach, checkObject, checkShape, checkText } from "../units/checkShape.js";
import { crossValidate } from "./crossValidate.js";
import { ratesAt } from "./effects.js";
import { type FitOptions, fitRates } from "./fitRates.js";
import { defaultCorrelation } from "./groupWeights.js";
import { spreadMetrics, spreadOf } from "./intervals.js";
import { quantile } from "./quantile.js";
import { type Residual, rowResiduals } from "./residuals.js";

/** Options for fitting a profile. */
export interface CalibrateOptions extends NamedParts {
  /** Name of the profile; "calibrated" by default. */
  readonly id?: string | undefined;
  /** Parent profile: rates that the rows do not constrain stay at its values; the global profile by default. */
  readonly parent?: EfficiencyProfile | undefined;
  /** Number of folds for cross-validation; {@link defaultFolds} by default. */
  readonly folds?: number | undefined;
}

/** Median error of a metric. */
export interface CalibrationError {
  /** Metric. */
  readonly metric: SpreadMetric;
  /** Number of measured values. */
  readonly values: number;
  /** Median of |estimate / measurement - 1|. */
  readonly medianAbsoluteError: number;
}

/** A fitted profile and its accuracy. */
export interface Calibration {
  /** Fitted profile; pass it to an estimate as `efficiency`. */
  readonly profile: EfficiencyProfile;
  /** Natural logarithm of estimate over measurement, for every fitted value. */
  readonly residuals: readonly { readonly id: string; readonly metric: SpreadMetric; readonly residual: number }[];
  /** In-sample errors. */
  readonly fitted: readonly CalibrationError[];
  /** Errors on held-out rows; all rows of one model, machine and engine are held out together. */
  readonly crossValidated: readonly CalibrationError[];
  /** Rows that could not be used, with reasons. */
  readonly skipped: readonly { readonly id: string; readonly reason: UnplannedReason }[];
}

/** Default number of folds: each fit sees four fifths of the rows. */
export const defaultFolds = 5;
/** Gauss-Newton rounds of a fit, enough for it to converge. */
export const defaultRounds = 6;
/** Prior standard deviation of the logarithm of a rate from the parent's; engines and generations of the shipped chain differ by 0.2 to 0.6. */
export const defaultDeviation = 0.6;

const optionShape = {
  id: [checkText],
  parent: [checkProfile],
  folds: [0],
  architectures: checkObject,
  accelerators: checkObject,
} as const;

/**
 * Fits an efficiency profile to your own measurements, and returns it with its residuals and cross-validated error.
 *
 * Model: minimises Σ w ρ(ln estimate - ln measurement) + Σ (ln rate - ln parent rate)² / deviation² by Gauss-Newton, where ρ is a robust
 * loss that bounds the influence of outliers.
 * Assumes: all rows come from one machine and one engine. With few rows, the profile stays close to its parent.
 *
 * @param rows - measurements in the documented format
 * @param options - architectures and accelerators by the names that rows use, and the parent profile
 * @returns the fitted profile, its residuals and errors, and the skipped rows
 * @throws {@link InvalidQuantityError} if no row can be used
 * @source Huber, Robust Statistics (1981); the format: docs/calibration.md
 * @example
 * ```ts
 * import { calibrate } from "llm-economics/calibration";
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 *
 * const row = (concurrency: number, value: number) => ({
 *   id: `row-${concurrency}`, engine: "vLLM 0.6.1", model: "llama-8b", hardware: "h100", accelerators: 1, precision: null,
 *   parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
 *   workload: { mode: "concurrency", inputTokens: 1024, outputTokens: 256, concurrency, requestRate: null },
 *   measured: [{ metric: "outputTokensPerSecond", value, statistic: "mean" }],
 * });
 * const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
 * calibrate([row(1, 120), row(16, 1500)], parts).fitted[0]?.values; // => 2
 * ```
 */
export function calibrate(rows: readonly Measurement[], options: CalibrateOptions): Calibration {
  checkEach("rows", rows, checkRow);
  checkShape("options", options, optionShape);
  const folds = whole("folds", options.folds ?? defaultFolds, 2);
  const parent = options.parent ?? globalProfile;
  const observed: ObservedRow[] = [];
  const skipped: { id: string; reason: UnplannedReason }[] = [];
  for (const row of rows) {
    const found = observedRow(row, options);
    if ("reason" in found) skipped.push({ id: row.id, reason: found.reason });
    else if (found.observations.length > 0) observed.push(found);
  }
  const [first] = observed;
  if (!first)
    throw new InvalidQuantityError("rows", rows.length, "at least one row whose model and accelerator are known");
  const fitting: FitOptions = {
    start: parent.rates,
    startDeviation: defaultDeviation,
    rounds: defaultRounds,
    correlation: defaultCorrelation,
    levels: [],
  };
  const effects = fitRates(observed, fitting);
  const residuals = observed.flatMap((row) =>
    rowResiduals(row, ratesAt(row.key, effects, fitting.start, fitting.levels)),
  );
  const heldOut = crossValidate(observed, ({ group }) => group, folds, fitting);
  return {
    profile: {
      id: options.id ?? "calibrated",
      rates: ratesAt(first.key, effects, fitting.start, fitting.levels),
      spread: spreadOf(heldOut.length > 0 ? heldOut : residuals, parent.spread),
      traits: first.prepared.traits,
    },
    residuals: residuals.map(({ row, metric, residual }) => ({ id: row.row.id, metric, residual })),
    fitted: errorsOf(residuals),
    crossValidated: errorsOf(heldOut),
    skipped,
  };
}

/** The median error of each metric that has residuals. */
export function errorsOf(residuals: readonly Residual[]): CalibrationError[] {
  return spreadMetrics.flatMap((kind) => {
    const errors = residuals
      .filter(({ metric }) => metric === kind)
      .map(({ residual }) => Math.abs(Math.expm1(residual)));
    return errors.length === 0
      ? []
      : [{ metric: kind, values: errors.length, medianAbsoluteError: quantile(errors, 0.5) }];
  });
}
