import { positive, whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Flops, FlopsPerSecond, Seconds } from "../../units/quantity.js";
import { secondsPerHour } from "../../units/timeScale.js";

/** Duration of a run, and its accelerator-hours. */
export interface TrainingRunTime {
  /** Duration from start to end. */
  readonly seconds: Seconds;
  /** Number of accelerators times hours. */
  readonly acceleratorHours: number;
}

/**
 * Returns the duration of a training run at a given utilization.
 *
 * Model: seconds = modelFlops / (accelerators × peakFlopsPerSecond × modelFlopsUtilization × goodput);
 * acceleratorHours = accelerators × seconds / 3600.
 * Assumes: all accelerators are reserved from start to end, and the utilization is constant. The first steps of a ramped batch
 * size are slower.
 *
 * @param run - model FLOPs, accelerators, dense peak rate of one, utilization, and goodput (1 if left out, which means no lost
 * time)
 * @returns duration and accelerator-hours
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a share is above 1
 * @source Chowdhery et al., PaLM (arXiv:2204.02311, 2022), appendix B
 * @example
 * ```ts
 * import { trainingRunTime } from "llm-economics/training";
 *
 * const llama70b = trainingRunTime({
 *   modelFlops: 6.3e24, accelerators: 8960, peakFlopsPerSecond: 459e12, modelFlopsUtilization: 0.4,
 * });
 * llama70b.seconds / 86_400; // => 44.3
 * ```
 */
export function trainingRunTime(run: {
  /** Model FLOPs over all tokens, without recomputation. */
  readonly modelFlops: Flops;
  /** Number of accelerators. */
  readonly accelerators: number;
  /** Dense peak rate of one accelerator in the training format. */
  readonly peakFlopsPerSecond: FlopsPerSecond;
  /** Model FLOPs utilization. */
  readonly modelFlopsUtilization: number;
  /** Share of the time that makes progress. */
  readonly goodput?: number | undefined;
}): TrainingRunTime {
  checkShape("run", run, {
    modelFlops: 0,
    accelerators: 0,
    peakFlopsPerSecond: 0,
    modelFlopsUtilization: 0,
    goodput: [0],
  });
  const accelerators = whole("accelerators", run.accelerators);
  const utilization = positive(
    "modelFlopsUtilization",
    within("modelFlopsUtilization", run.modelFlopsUtilization, 0, 1),
  );
  const goodput = positive("goodput", within("goodput", run.goodput ?? 1, 0, 1));
  const rate = accelerators * positive("peakFlopsPerSecond", run.peakFlopsPerSecond) * utilization * goodput;
  const seconds = positive("modelFlops", run.modelFlops) / rate;
  return { seconds, acceleratorHours: (accelerators * seconds) / secondsPerHour };
}
