import { isLlmEconomicsError } from "../errors/isLlmEconomicsError.js";
import { estimateTraining } from "../training/plan/estimateTraining.js";
import { prepareTraining } from "../training/plan/preparedTraining.js";
import { requireTrainingFit } from "../training/plan/requireTrainingFit.js";
import { trainingMemory } from "../training/plan/trainingMemory.js";
import { checkEach, checkObject, checkShape } from "../units/checkShape.js";
import { checkRow } from "./checkRow.js";
import { measuredTrainingPlan } from "./measuredTrainingPlan.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";
import { type EstimatedTraining, trainingMetric } from "./trainingMetrics.js";
import type { NamedParts, Prediction, Skipped, SkipReason, Validation } from "./validation.js";

type Reason = { readonly reason: SkipReason };

/** The plan of a row and its estimate. Rows from files may have fields of the wrong type; these are skipped and counted. */
function estimateOf(row: TrainingMeasurement, parts: NamedParts): EstimatedTraining | Reason {
  try {
    const plan = measuredTrainingPlan(row, parts);
    if ("reason" in plan) return plan;
    const { neededBytes, availableBytes } = trainingMemory(prepareTraining(plan));
    const accelerator = { ...plan.accelerator, memoryBytes: Number.MAX_SAFE_INTEGER };
    const found = requireTrainingFit(estimateTraining({ ...plan, accelerator }));
    return { row, plan, found, fits: neededBytes <= availableBytes };
  } catch (error) {
    if (isLlmEconomicsError(error) || error instanceof TypeError) return { reason: "invalid field" };
    throw error;
  }
}

/**
 * Predicts the measured values of training measurements. Each value yields a prediction, or the reason why there is none.
 *
 * Model: {@link estimateTraining} of the plan that the row describes. It uses everything in a row except the measured values.
 * Assumes: model FLOPs with causal attention, so tables that count full attention print up to 15 % more; if recomputation is not stated, the
 * least with which the plan fits. Memory is the closed form times a fitted factor for each framework.
 *
 * @param rows - training measurements
 * @param parts - architectures and accelerators by the names that rows use
 * @returns predictions with intervals, and skipped values with reasons
 * @source rows in the form of published training benchmarks (Megatron-Bridge, llm-foundry, BLOOM chronicles)
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { validateTraining } from "llm-economics/measurements";
 *
 * const row = {
 *   id: "mine", task: "pretrain", model: { name: "Llama 3.1 70B", seqLen: 8192 }, hardware: "h100", accelerators: 64,
 *   parallelism: { tensor: 4, pipeline: 4 }, precision: "bf16", globalBatchSize: 128,
 *   measured: [{ metric: "tokensPerSecondPerAccelerator", value: 900 }],
 * };
 * const parts = { architectures: { "Llama 3.1 70B": llama31_70b }, accelerators: { h100: nvidiaH100Sxm } };
 * validateTraining([row], parts).predictions[0]?.predicted; // => 941.2
 * ```
 */
export function validateTraining(rows: readonly TrainingMeasurement[], parts: NamedParts): Validation {
  checkEach("rows", rows, checkRow);
  checkShape("parts", parts, { architectures: checkObject, accelerators: checkObject });
  const predictions: Prediction[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const estimate = estimateOf(row, parts);
    for (const { metric, statistic = null, value: measured } of row.measured) {
      const place = { id: row.id, metric, statistic };
      const found = "reason" in estimate ? estimate : trainingMetric(metric, estimate);
      if (found === undefined) skipped.push({ ...place, reason: "metric not modelled" });
      else if ("reason" in found) skipped.push({ ...place, reason: found.reason });
      else
        predictions.push({
          ...place,
          measured,
          predicted: found.value,
          low: found.interval.low,
          high: found.interval.high,
        });
    }
  }
  return { predictions, skipped };
}
