import { checkObject } from "../../units/checkShape.js";
import { estimatedHours } from "./estimatedHours.js";
import type { TrainingRun } from "./trainingRun.js";

/**
 * The accelerator-hours of a training run.
 *
 * Model: accelerators x runSeconds / 3600, or modelFlops / (peakFlopsPerSecond x modelFlopsUtilization x goodput) / 3600.
 * Assumes: all accelerators are held from start to end.
 *
 * @param run - accelerator-hours, accelerators and run time, or FLOPs and throughput
 * @returns accelerator-hours
 * @unit h
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a share above 1
 * @throws {@link InfeasiblePlanError} if the run is an estimate that does not fit
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
  checkObject("run", run);
  return estimatedHours(run).value;
}
