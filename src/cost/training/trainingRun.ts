import type { Estimate } from "../../units/estimate.js";

/**
 * The size of a training run: stated outright, by accelerators and time, or by the arithmetic that it does. What `estimateTraining`
 * returns is one: its accelerator-hours carry their interval.
 */
export type TrainingRun =
  | {
      /** Accelerators times hours, a number or an estimate of it. */
      readonly acceleratorHours: number | Estimate;
    }
  | {
      /** Accelerators that are held throughout. */
      readonly accelerators: number;
      /** Time for which they are held, a number or an estimate of it. */
      readonly runSeconds: number | Estimate;
    }
  | {
      /** The estimate of a plan that does not fit its accelerators: there is no run to price. */
      readonly fits: false;
      /** Bytes that it needs and has on the fullest accelerator. */
      readonly memory: { readonly neededBytes: number; readonly availableBytes: number };
    }
  | {
      /** Arithmetic of the model, without recomputation. */
      readonly modelFlops: number;
      /** Dense peak of one accelerator in the format that trains. */
      readonly peakFlopsPerSecond: number;
      /** Model FLOPs utilization: arithmetic of the model over the peak. */
      readonly modelFlopsUtilization: number;
      /** Productive time over all time; 1, no time lost, unless given. */
      readonly goodput?: number | undefined;
    };
