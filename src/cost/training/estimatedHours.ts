import { InfeasiblePlanError } from "../../errors/infeasiblePlanError.js";
import { positive, within } from "../../units/check.js";
import { checkEstimate } from "../../units/checkEstimate.js";
import { checkObject } from "../../units/checkShape.js";
import type { Estimate, Interval } from "../../units/estimate.js";
import { secondsPerHour } from "../../units/timeScale.js";
import type { TrainingRun } from "./trainingRun.js";

/** Accelerator-hours, with an interval if the run is an estimate. */
export interface EstimatedHours {
  readonly value: number;
  readonly interval?: Interval | undefined;
}

/** The accelerator-hours of a run, with the interval of its estimate. */
export function estimatedHours(run: TrainingRun): EstimatedHours {
  if ("acceleratorHours" in run) return scaled("acceleratorHours", run.acceleratorHours, 1);
  if ("accelerators" in run)
    return scaled("runSeconds", run.runSeconds, positive("accelerators", run.accelerators) / secondsPerHour);
  if ("fits" in run)
    throw new InfeasiblePlanError("run must be a plan that fits its accelerators; try dividing the model further.", {
      neededBytes: run.memory.neededBytes,
      availableBytes: run.memory.availableBytes,
    });
  const rate =
    positive("peakFlopsPerSecond", run.peakFlopsPerSecond) *
    positive("modelFlopsUtilization", within("modelFlopsUtilization", run.modelFlopsUtilization, 0, 1)) *
    positive("goodput", within("goodput", run.goodput ?? 1, 0, 1));
  return { value: positive("modelFlops", run.modelFlops) / rate / secondsPerHour };
}

function scaled(field: string, quantity: number | Estimate, factor: number): EstimatedHours {
  if (typeof quantity === "number") return { value: positive(field, quantity) * factor };
  const { low, high, level } = checkObject("interval", checkEstimate(field, quantity).interval);
  return {
    value: positive(`${field}.value`, quantity.value) * factor,
    interval: {
      low: positive(`${field}.interval.low`, low) * factor,
      high: positive(`${field}.interval.high`, high) * factor,
      level,
    },
  };
}
