import { isLlmEconomicsError } from "../../errors/isLlmEconomicsError.js";
import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import { bytesPerGibibyte, bytesPerGigabyte, flopsPerTeraflop } from "../../units/scale.js";
import { estimateTraining } from "../plan/estimateTraining.js";
import { requireTrainingFit } from "../plan/requireTrainingFit.js";
import type { TrainingEstimate, UncertainQuantity } from "../plan/trainingEstimate.js";
import type { TrainingPlan } from "../plan/trainingPlan.js";
import { measuredTrainingPlan, type TrainingParts, type UnplannedReason } from "./measuredTrainingPlan.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** One measured value of a training beside its estimate. */
export interface TrainingPrediction {
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

/** A measured value of a training without an estimate, and why. */
export interface SkippedTrainingValue {
  /** The row. */
  readonly id: string;
  /** What was measured. */
  readonly metric: string;
  /** The statistic, as the row has it. */
  readonly statistic: string | null;
  /** Why there is no estimate. */
  readonly reason: UnplannedReason | "invalid plan" | "metric";
}

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

function estimateOf(row: TrainingMeasurement, parts: TrainingParts) {
  const plan = measuredTrainingPlan(row, parts);
  if (typeof plan === "string") return plan;
  try {
    return { plan, found: requireTrainingFit(estimateTraining(plan)) };
  } catch (error) {
    if (isLlmEconomicsError(error)) return "invalid plan";
    throw error;
  }
}

/**
 * Estimates of a measured training beside what was measured, or why there is none.
 *
 * Model: {@link estimateTraining} of the plan that the row describes; it sees everything in a row but the measured values.
 * Assumes: utilizations and TFLOP/s in our count, attention causal: tables that count it in full print up to 15 % more. The interval of
 * memory is two fifths either way, what frameworks, allocators and unstated recomputation differ by.
 *
 * @param row - what ran and what was measured
 * @param parts - architectures and accelerators by the names that rows use
 * @returns estimates, and values without one with the reason
 * @source rows in the form of published training benchmarks (Megatron-Bridge, llm-foundry, BLOOM chronicles)
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { predictTraining } from "llm-economics/training";
 *
 * const row = {
 *   id: "mine", task: "pretrain", model: { name: "Llama 3.1 70B", seqLen: 8192 }, hardware: "h100", accelerators: 64,
 *   parallelism: { tensor: 4, pipeline: 4 }, precision: "bf16", globalBatchSize: 128,
 *   measured: [{ metric: "tokensPerSecondPerAccelerator", value: 900 }],
 * };
 * const parts = { architectures: { "Llama 3.1 70B": llama31_70b }, accelerators: { h100: nvidiaH100Sxm } };
 * predictTraining(row, parts).predictions[0]?.predicted; // => 983.3
 * ```
 */
export function predictTraining(
  row: TrainingMeasurement,
  parts: TrainingParts,
): { readonly predictions: readonly TrainingPrediction[]; readonly skipped: readonly SkippedTrainingValue[] } {
  const estimate = estimateOf(row, parts);
  const predictions: TrainingPrediction[] = [];
  const skipped: SkippedTrainingValue[] = [];
  for (const { metric, statistic = null, value: measured } of row.measured) {
    const named = { id: row.id, metric, statistic };
    const found = typeof estimate === "string" ? undefined : inMetric(metric, estimate.plan, estimate.found);
    if (found) {
      const { low, high } = found.interval;
      predictions.push({ ...named, measured, predicted: found.value, low, high });
    } else skipped.push({ ...named, reason: typeof estimate === "string" ? estimate : "metric" });
  }
  return { predictions, skipped };
}
