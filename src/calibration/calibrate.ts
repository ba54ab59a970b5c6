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
import { spreadMetrics, spreadOf } from "./intervals.js";
import { quantile } from "./quantile.js";
import { type Residual, rowResiduals } from "./residuals.js";

/** Options of a fit of your own profile. */
export interface CalibrateOptions extends NamedParts {
  /** Name of the profile. */
  readonly id?: string | undefined;
  /** The profile to start from, and to stay near where the rows say little; the global one if left out. */
  readonly parent?: EfficiencyProfile | undefined;
  /** Parts that the groups of rows are divided into for the cross-validated error; {@link defaultFolds} if left out. */
  readonly folds?: number | undefined;
}

/** The median error of a metric, and of how many values. */
export interface CalibrationError {
  /** Metric. */
  readonly metric: SpreadMetric;
  /** Values. */
  readonly values: number;
  /** Median of |estimate / measurement - 1|. */
  readonly medianAbsoluteError: number;
}

/** A fitted profile and how good it is. */
export interface Calibration {
  /** The profile: give it to an estimate as its `efficiency`. */
  readonly profile: EfficiencyProfile;
  /** Logarithm of estimate over measurement, of every value that was fitted. */
  readonly residuals: readonly { readonly id: string; readonly metric: SpreadMetric; readonly residual: number }[];
  /** Errors on the rows that were fitted. */
  readonly fitted: readonly CalibrationError[];
  /** Errors on rows left out of the fit, a model on a machine with an engine at a time. */
  readonly crossValidated: readonly CalibrationError[];
  /** Rows that could not be used, and why. */
  readonly skipped: readonly { readonly id: string; readonly reason: UnplannedReason }[];
}

/** Parts that rows are divided into for cross-validation: enough that each fit sees four fifths of them. */
export const defaultFolds = 5;
/** Rounds of the fit; it has settled by then. */
export const defaultRounds = 6;
/** Expected deviation of a machine's rates from its parent's: engines and generations of the chain differ by some 0.2 to 0.6. */
export const defaultDeviation = 0.6;
/** Correlation of the residuals of rows of one model on one machine with one engine. */
export const defaultCorrelation = 0.05;

const optionShape = {
  id: [checkText],
  parent: [checkProfile],
  folds: [0],
  architectures: checkObject,
  accelerators: checkObject,
} as const;

/**
 * Fits an efficiency profile to your own measurements, with its residuals and its cross-validated error.
 *
 * Model: minimises Σ w ρ(ln estimate - ln measurement) + Σ (ln rate - ln parent rate)² / deviation² by Gauss-Newton, ρ bounded.
 * Assumes: rows of one machine and one engine; with few rows the profile stays near its parent.
 *
 * @param rows - measurements in the documented format
 * @param options - architectures and accelerators by the names that rows use, and the parent profile
 * @returns the profile and how far it can be trusted
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

/** The median error of each metric. */
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
