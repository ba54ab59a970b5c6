import { peakFlopsPerSecond } from "../hardware/peakFlopsPerSecond.js";
import type { TrainingEstimate } from "../training/plan/trainingEstimate.js";
import type { TrainingPlan } from "../training/plan/trainingPlan.js";
import { memoryFactorOf } from "../training/rates/memoryFactors.js";
import type { Estimate } from "../units/estimate.js";
import { bytesPerGibibyte, bytesPerGigabyte, flopsPerTeraflop } from "../units/scale.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** Estimate of a row's plan with unlimited memory, and whether the plan fits the actual memory. */
export interface EstimatedTraining {
  readonly row: TrainingMeasurement;
  readonly plan: TrainingPlan;
  readonly found: TrainingEstimate;
  /** True if the plan fits the actual memory. */
  readonly fits: boolean;
}

/** Memory that the allocator reserves over the memory it allocates, in our own rows without and with recomputation. */
const reservedShare = { kept: 1.05, recomputed: 1.12 } as const;
const reservedSpread = 1.08;
/** Factor within which 80 % of our own power measurements lie of the estimate. */
const powerSpread = 1.06;

const level = 0.8;

function around(value: number, spread: number): Estimate {
  return { value, interval: { low: value / spread, high: value * spread, level } };
}

function scaled({ value, interval }: Estimate, factor: number): Estimate {
  return {
    value: value * factor,
    interval: { low: interval.low * factor, high: interval.high * factor, level: interval.level },
  };
}

/** Peak allocated memory, in bytes. */
function peakMemory({ row, plan, found }: EstimatedTraining): Estimate {
  const { factor, spread } = memoryFactorOf(plan.framework);
  return around(found.memory.allocatedBytes * (row.recipe === undefined ? factor : 1), spread);
}

/** Peak reserved memory, in bytes. */
function reservedMemory({ row, plan, found }: EstimatedTraining): Estimate {
  const share = plan.recomputation === "full" ? reservedShare.recomputed : reservedShare.kept;
  return around(found.memory.allocatedBytes * share + (row.leftoverBytes ?? 0), reservedSpread);
}

/** The estimate of a metric; undefined if the metric is not modelled. */
export function trainingMetric(metric: string, estimated: EstimatedTraining): Estimate | undefined {
  const { plan, found, fits } = estimated;
  const peak = peakFlopsPerSecond(plan.accelerator, plan.arithmetic ?? "bf16") / flopsPerTeraflop;
  switch (metric) {
    case "tokensPerSecond":
      return found.tokensPerSecond;
    case "tokensPerSecondPerAccelerator":
      return found.tokensPerSecondPerAccelerator;
    case "sequencesPerSecond":
      return scaled(found.tokensPerSecond, 1 / plan.sequenceTokens);
    case "stepTimeSeconds":
      return found.runSeconds;
    case "mfu":
      return found.modelFlopsUtilization;
    case "hfu":
      return found.hardwareFlopsUtilization;
    case "modelTflopsPerAccelerator":
      return scaled(found.modelFlopsUtilization, peak);
    case "hardwareTflopsPerAccelerator":
      return scaled(found.hardwareFlopsUtilization, peak);
    case "peakMemoryGB":
      return scaled(peakMemory(estimated), 1 / bytesPerGigabyte);
    case "peakMemoryGiB":
      return scaled(peakMemory(estimated), 1 / bytesPerGibibyte);
    case "peakAllocatedBytes":
      return peakMemory(estimated);
    case "peakReservedBytes":
      return reservedMemory(estimated);
    case "averagePowerWatts":
      return found.acceleratorWatts && around(found.accelerators * found.acceleratorWatts, powerSpread);
    case "outOfMemory":
      return { value: fits ? 0 : 1, interval: { low: 0, high: 1, level: 1 } };
    default:
      return undefined;
  }
}
