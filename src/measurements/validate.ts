import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import { servePlan } from "../inference/preparedPlan.js";
import { spreadUnder } from "../load/spreadUnder.js";
import { checkEach, checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { checkRow } from "./checkRow.js";
import { disaggregatedPrediction, type ObservedPools, observedPools } from "./disaggregatedPrediction.js";
import { engineProfile } from "./engineProfile.js";
import { isLoadValue, isSpreadStatistic, loadPrediction, maximumRatePrediction } from "./loadPrediction.js";
import { measuredLoad } from "./measuredLoad.js";
import type { MeasuredValue, Measurement } from "./measurement.js";
import { metricValue, spreadOfMetric } from "./metrics.js";
import { type ObservedRow, observedRow, planOfStatistic } from "./observedRow.js";
import { measuredPowerRatio } from "./publisherHabits.js";
import type { NamedParts, Prediction, Skipped, SkipReason, Validation } from "./validation.js";

/** Architectures and accelerators by name, and the efficiency profile to predict with. */
export interface ValidateOptions extends NamedParts {
  /** Profile for a row; by default that of the shipped chain for its engine and machine. */
  readonly profileOf?: ((row: ObservedRow) => EfficiencyProfile) | undefined;
}

/**
 * Predicts the measured values of inference measurements. Each value yields a prediction, or the reason why there is none.
 *
 * Model: the estimate for the plan that the row describes. It uses everything in a row except the measured values.
 * Assumes: the assumptions that `measuredPlan` lists where a row states nothing. MLPerf power is measured at the wall; medians of the time to
 * first token exclude the initial burst.
 *
 * @param rows - measurements in the documented format
 * @param options - architectures and accelerators by the names that rows use
 * @returns predictions with intervals, and skipped values with reasons
 * @source the format: docs/measurements.md
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { validate } from "llm-economics/measurements";
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
  checkEach("rows", rows, checkRow);
  checkShape("options", options, { profileOf: [checkFunction], architectures: checkObject, accelerators: checkObject });
  const predictions: Prediction[] = [];
  const skipped: Skipped[] = [];
  const profileOf = options.profileOf ?? engineProfile;
  for (const row of rows) {
    const observed = checkedRow(row, options);
    for (const value of row.measured) {
      const place = { id: row.id, metric: value.metric, statistic: value.statistic ?? null };
      const found = predict(observed, value, profileOf);
      if ("reason" in found) skipped.push({ ...place, reason: found.reason });
      else predictions.push({ ...place, measured: value.value, ...found });
    }
    const highest = "prepared" in observed ? highestRate(observed, profileOf) : undefined;
    if (highest) predictions.push(highest);
  }
  return { predictions, skipped };
}

type Reason = { readonly reason: SkipReason };

function checkedRow(row: Measurement, parts: NamedParts): ObservedRow | ObservedPools | Reason {
  try {
    return observedPools(row, parts) ?? observedRow(row, parts);
  } catch {
    // A degree or length of the row is out of range; the row is skipped and counted.
    return { reason: "invalid field" };
  }
}

/** The highest rate at which a row meets its latency limits, compared with the published rate; undefined for rows without limits. */
function highestRate(row: ObservedRow, profileOf: (row: ObservedRow) => EfficiencyProfile): Prediction | undefined {
  const { id, workload } = row.row;
  const profile = profileOf(row);
  const predicted = maximumRatePrediction(row, profile);
  const measured = workload.requestRate;
  if (predicted === undefined || measured === null) return undefined;
  const factor = profile.spread.throughput;
  const interval = { low: predicted / factor, high: predicted * factor };
  return { id, metric: "maximumRequestsPerSecond", statistic: null, measured, predicted, ...interval };
}

function predict(
  observed: ObservedRow | ObservedPools | Reason,
  value: MeasuredValue,
  profileOf: (row: ObservedRow) => EfficiencyProfile,
): Pick<Prediction, "predicted" | "low" | "high"> | Reason {
  if ("reason" in observed) return observed;
  if ("prepared" in observed) return predictValue(observed, value, profileOf);
  if (isSpreadStatistic(value.statistic)) return { reason: "statistic not modelled" };
  const kind = spreadOfMetric[value.metric];
  const predicted = kind && disaggregatedPrediction(observed, value.metric, profileOf);
  if (predicted === undefined || !Number.isFinite(predicted)) return { reason: "metric not modelled" };
  const factor = profileOf(observed.decode).spread[kind ?? "throughput"];
  return { predicted, low: predicted / factor, high: predicted * factor };
}

function predictValue(
  row: ObservedRow,
  value: MeasuredValue,
  profileOf: (row: ObservedRow) => EfficiencyProfile,
): Pick<Prediction, "predicted" | "low" | "high"> | Reason {
  const { metric, statistic } = value;
  const kind = spreadOfMetric[metric];
  if (kind === undefined) return { reason: "metric not modelled" };
  const profile = profileOf(row);
  const load = row.row.workload.mode === "burst" ? measuredLoad(row) : undefined;
  const spread = load ? spreadUnder(profile, load) : profile.spread;
  const prepared = planOfStatistic(row, value);
  const found = isLoadValue(row.row, statistic)
    ? loadPrediction(row, metric, statistic, profile)
    : metricValue(metric, { prepared, beams: row.plan.beams, ...servePlan(prepared, profile.rates) });
  if (found === undefined && isLoadValue(row.row, statistic)) return { reason: "statistic not modelled" };
  if (found === undefined || !Number.isFinite(found)) return { reason: "metric not modelled" };
  const predicted = kind === "power" ? found * measuredPowerRatio(row.row) : found;
  return { predicted, low: predicted / spread[kind], high: predicted * spread[kind] };
}
