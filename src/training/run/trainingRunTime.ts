import { positive, whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Flops, FlopsPerSecond, Seconds } from "../../units/quantity.js";
import { secondsPerHour } from "../../units/timeScale.js";

/** Time of a run, and the share of the machines that it uses. */
export interface TrainingRunTime {
  /** From start to end. */
  readonly seconds: Seconds;
  /** Accelerators times hours. */
  readonly acceleratorHours: number;
}

/**
 * The time of a training run at a stated utilization.
 *
 * Model: seconds = modelFlops / (accelerators × peakFlopsPerSecond × modelFlopsUtilization × goodput);
 * acceleratorHours = accelerators × seconds / 3600.
 * Assumes: all accelerators are held from start to end, and the utilization holds throughout; the first steps of a ramped batch are slower.
 *
 * @param run - arithmetic, accelerators, dense peak of one, utilization, and goodput (1, no time lost, if left out)
 * @returns time and accelerator-hours
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a share above 1
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
  /** Arithmetic of the model over all tokens, without recomputation. */
  readonly modelFlops: Flops;
  /** Accelerators. */
  readonly accelerators: number;
  /** Dense peak of one accelerator in the format that trains. */
  readonly peakFlopsPerSecond: FlopsPerSecond;
  /** Share of the peak that the model's own arithmetic takes. */
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
