import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { averagePowerShare } from "../inference/averagePower.js";
import { type PreparedPlan, servePlan } from "../inference/preparedPlan.js";
import type { ServingState } from "../inference/servingState.js";
import { stepTerms } from "../inference/stepTerms.js";
import { engineProfile } from "./engineProfile.js";
import type { NamedParts, SkipReason } from "./measuredPlan.js";
import type { MeasuredValue, Measurement } from "./measurement.js";
import { type ObservedRow, observedRow } from "./observations.js";
import { predictedValue, spreadOfMetric } from "./predictedValue.js";

/** One measured value beside its estimate. */
export interface Prediction {
  /** The row. */
  readonly id: string;
  /** What was measured. */
  readonly metric: string;
  /** The statistic, as the row has it. */
  readonly statistic: string | null;
  /** The measured value. */
  readonly measured: number;
  /** The estimate. */
  readonly predicted: number;
  /** Lower end of its interval. */
  readonly low: number;
  /** Upper end of its interval. */
  readonly high: number;
}

/** A measured value without an estimate, and why. */
export interface SkippedValue {
  /** The row. */
  readonly id: string;
  /** What was measured. */
  readonly metric: string;
  /** The statistic, as the row has it. */
  readonly statistic: string | null;
  /** Why there is no estimate. */
  readonly reason: SkipReason | "statistic not modelled" | "metric not modelled" | "invalid field";
}

/** What {@link validate} returns. */
export interface Validation {
  /** Every value that could be predicted. */
  readonly predictions: readonly Prediction[];
  /** Every value that could not, with the reason. */
  readonly skipped: readonly SkippedValue[];
}

/** Where names lead, and which profile a row is predicted with. */
export interface ValidateOptions extends NamedParts {
  /** The profile of a row; what the fitted chain has for its engine and machine if left out. */
  readonly profileOf?: (row: ObservedRow) => EfficiencyProfile;
}

/**
 * Estimates beside measurements: every mean and median of every row, or the reason why there is none.
 *
 * Model: the estimate of the plan that the row describes; it sees everything in a row but the measured values.
 * Assumes: what a row leaves open, as listed by its plan; power of MLPerf's submissions at the wall; medians of the time to the first token leave a first burst out.
 *
 * @param rows - measurements in the documented format
 * @param options - architectures and accelerators by the names that rows use
 * @returns predictions with intervals, and skipped values by reason
 * @source the format: docs/calibration.md
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { validate } from "llm-economics/calibration";
 *
 * const parts = { architectures: { "llama-8b": llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };
 * const row = {
 *   id: "row-1", engine: "vLLM 0.6.1", model: "llama-8b", hardware: "h100", accelerators: 1, precision: null,
 *   parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
 *   workload: { mode: "concurrency", inputTokens: 1024, outputTokens: 256, concurrency: 16, requestRate: null },
 *   measured: [{ metric: "outputTokensPerSecond", value: 1500, statistic: "mean" }],
 * };
 * validate([row], parts).predictions.length; // => 1
 * ```
 */
export function validate(rows: readonly Measurement[], options: ValidateOptions): Validation {
  const predictions: Prediction[] = [];
  const skipped: SkippedValue[] = [];
  for (const row of rows) {
    const observed = checkedRow(row, options);
    for (const value of row.measured) {
      const place = { id: row.id, metric: value.metric, statistic: value.statistic ?? null };
      const found = "reason" in observed ? observed : predictValue(observed, value, options.profileOf ?? engineProfile);
      if ("reason" in found) skipped.push({ ...place, reason: found.reason });
      else predictions.push({ ...place, measured: value.value, ...found });
    }
  }
  return { predictions, skipped };
}

type Reason = { readonly reason: SkippedValue["reason"] };

function checkedRow(row: Measurement, parts: NamedParts): ObservedRow | Reason {
  try {
    return observedRow(row, parts);
  } catch {
    // A degree or length that cannot be: the row is at fault, and counted.
    return { reason: "invalid field" };
  }
}

function predictValue(
  row: ObservedRow,
  { metric, statistic }: MeasuredValue,
  profileOf: (row: ObservedRow) => EfficiencyProfile,
): Pick<Prediction, "predicted" | "low" | "high"> | Reason {
  const sort = spreadOfMetric[metric];
  if (sort === undefined) return { reason: "metric not modelled" };
  if (statistic === "p99") return { reason: "statistic not modelled" };
  const { rates, spread } = profileOf(row);
  const median = statistic === "median" && metric === "timeToFirstTokenSeconds";
  const prepared: PreparedPlan = median
    ? { ...row.prepared, options: { ...row.prepared.options, start: "steady" } }
    : row.prepared;
  const { state, model } = servePlan(prepared, rates);
  const predicted =
    metric === "averagePowerWatts"
      ? powerOf(prepared, state, model, wallRatio(row))
      : predictedValue(metric, prepared, state, row.plan.beams);
  if (predicted === undefined || !Number.isFinite(predicted)) return { reason: "metric not modelled" };
  return { predicted, low: predicted / spread[sort], high: predicted * spread[sort] };
}

/**
 * Power of a system at the wall over that of its accelerators while it serves: 1.3 to 1.7 in MLPerf's power runs of 2024 and 2025 against
 * estimates of the accelerators, which are within a few percent of what management libraries measure. Ratings stand for 1.82.
 */
export const wallPowerRatio = 1.5;

/** MLPerf's submissions measure whole systems at the wall; other tables read the accelerators' own meters. */
function wallRatio({ row }: ObservedRow): number {
  return /submission/i.test(row.engine) ? wallPowerRatio : 1;
}

function powerOf(
  { options, parallel }: PreparedPlan,
  state: ServingState,
  model: Parameters<typeof stepTerms>[0],
  ratio: number,
): number | undefined {
  const { tensor, pipeline, attentionDataParallel, replicas } = parallel;
  const limit = options.accelerator.thermalDesignPowerWatts;
  if (limit === undefined) return undefined;
  const sequences = Math.max(1, state.batch / attentionDataParallel / pipeline);
  const terms = stepTerms(model, sequences, options.inputTokens + options.outputTokens / 2, state.timePerOutputToken);
  return ratio * tensor * pipeline * attentionDataParallel * replicas * limit * averagePowerShare(terms, state);
}
