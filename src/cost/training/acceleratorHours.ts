import { positive, within } from "../../units/check.js";
import { secondsPerHour } from "../../units/timeScale.js";

/** How much a training run takes: said outright, by accelerators and time, or by the arithmetic that it does. */
export type TrainingRun =
  | {
      /** Accelerators times hours. */
      readonly acceleratorHours: number;
    }
  | {
      /** Accelerators that are held throughout. */
      readonly accelerators: number;
      /** Time for which they are held. */
      readonly runSeconds: number;
    }
  | {
      /** Arithmetic of the model, without recomputation. */
      readonly modelFlops: number;
      /** Dense peak of one accelerator in the format that trains. */
      readonly peakFlopsPerSecond: number;
      /** Model FLOPs utilization: arithmetic of the model over the peak. */
      readonly modelFlopsUtilization: number;
      /** Productive time over all time; 1, no time lost, unless given. */
      readonly goodput?: number;
    };

/**
 * Accelerator-hours of a training run.
 *
 * Model: accelerators x runSeconds / 3600, or modelFlops / (peakFlopsPerSecond x modelFlopsUtilization x goodput) / 3600.
 * Assumes: that all accelerators are held from start to end.
 *
 * @param run - the hours, the accelerators and their time, or the arithmetic and its speed
 * @returns hours of one accelerator
 * @unit h
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a share above 1
 * @source A. Chowdhery et al., PaLM (arXiv:2204.02311, 2022), appendix B, for model FLOPs utilization
 * @example
 * ```ts
 * import { acceleratorHours } from "llm-economics/cost";
 * import { days } from "llm-economics/units";
 *
 * acceleratorHours({ accelerators: 25_000, runSeconds: days(95) }); // => 57000000
 * ```
 */
export function acceleratorHours(run: TrainingRun): number {
  if ("acceleratorHours" in run) return positive("acceleratorHours", run.acceleratorHours);
  if ("accelerators" in run)
    return (positive("accelerators", run.accelerators) * positive("runSeconds", run.runSeconds)) / secondsPerHour;
  const rate =
    positive("peakFlopsPerSecond", run.peakFlopsPerSecond) *
    positive("modelFlopsUtilization", within("modelFlopsUtilization", run.modelFlopsUtilization, 0, 1)) *
    positive("goodput", within("goodput", run.goodput ?? 1, 0, 1));
  return positive("modelFlops", run.modelFlops) / rate / secondsPerHour;
}
