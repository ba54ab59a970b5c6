import { isLlmEconomicsError } from "../errors/isLlmEconomicsError.js";
import { peakFlopsPerSecond } from "../hardware/peakFlopsPerSecond.js";
import { estimateTraining } from "../training/plan/estimateTraining.js";
import { requireTrainingFit } from "../training/plan/requireTrainingFit.js";
import type { TrainingEstimate, UncertainQuantity } from "../training/plan/trainingEstimate.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { checkList, checkObject, checkShape } from "../units/checkShape.js";
import { bytesPerGibibyte, bytesPerGigabyte, flopsPerTeraflop } from "../units/scale.js";
import { measuredTrainingPlan } from "./measuredTrainingPlan.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";
import type { NamedParts, Prediction, Skipped, SkipReason, Validation } from "./validation.js";

/** The estimate in the metric of a table; none where a table measures what is not modelled. */
function inMetric(metric: string, plan: TrainingPlan, found: TrainingEstimate): UncertainQuantity | undefined {
  const scaled = ({ value, interval }: UncertainQuantity, factor: number): UncertainQuantity => ({
    value: value * factor,
    interval: { low: interval.low * factor, high: interval.high * factor, level: interval.level },
  });
  const peak = peakFlopsPerSecond(plan.accelerator, plan.arithmetic ?? "bf16") / flopsPerTeraflop;
  const memory = (unit: number) =>
    scaled({ value: 1, interval: { low: 0.6, high: 1.4, level: 0.8 } }, found.memory.neededBytes / unit);
  const { tokensPerSecond, modelFlopsUtilization, hardwareFlopsUtilization } = found;
  switch (metric) {
    case "tokensPerSecond":
      return tokensPerSecond;
    case "tokensPerSecondPerAccelerator":
      return found.tokensPerSecondPerAccelerator;
    case "sequencesPerSecond":
      return scaled(tokensPerSecond, 1 / plan.sequenceTokens);
    case "stepTimeSeconds":
      return found.runSeconds;
    case "mfu":
      return modelFlopsUtilization;
    case "hfu":
      return hardwareFlopsUtilization;
    case "modelTflopsPerAccelerator":
      return scaled(modelFlopsUtilization, peak);
    case "hardwareTflopsPerAccelerator":
      return scaled(hardwareFlopsUtilization, peak);
    case "peakMemoryGB":
      return memory(bytesPerGigabyte);
    case "peakMemoryGiB":
      return memory(bytesPerGibibyte);
    default:
      return undefined;
  }
}

type Reason = { readonly reason: SkipReason };

/** The plan of a row and its estimate; fields of the wrong kind, which the types rule out and files do not, are counted. */
function estimateOf(
  row: TrainingMeasurement,
  parts: NamedParts,
): { readonly plan: TrainingPlan; readonly found: TrainingEstimate } | Reason {
  try {
    const plan = measuredTrainingPlan(row, parts);
    return "reason" in plan ? plan : { plan, found: requireTrainingFit(estimateTraining(plan)) };
  } catch (error) {
    if (isLlmEconomicsError(error) || error instanceof TypeError) return { reason: "invalid field" };
    throw error;
  }
}

/**
 * Predictions for training measurements: one for every measured value of every row, or the reason why there is none.
 *
 * Model: {@link estimateTraining} of the plan that the row describes; it sees everything in a row but the measured values.
 * Assumes: utilizations and TFLOP/s in our count, attention causal: tables that count it in full print up to 15 % more. The interval of
 * memory is two fifths either way, what frameworks, allocators and unstated recomputation differ by.
 *
 * @param rows - what ran and what was measured
 * @param parts - architectures and accelerators by the names that rows use
 * @returns predictions with intervals, and skipped values by reason
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
 * validateTraining([row], parts).predictions[0]?.predicted; // => 983.3
 * ```
 */
export function validateTraining(rows: readonly TrainingMeasurement[], parts: NamedParts): Validation {
  checkList("rows", rows);
  checkShape("parts", parts, { architectures: checkObject, accelerators: checkObject });
  const predictions: Prediction[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const estimate = estimateOf(row, parts);
    for (const { metric, statistic = null, value: measured } of row.measured) {
      const place = { id: row.id, metric, statistic };
      const found = "reason" in estimate ? estimate : inMetric(metric, estimate.plan, estimate.found);
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
