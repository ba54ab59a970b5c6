import type { Estimate } from "../../units/estimate.js";

/**
 * Size of a training run, given as accelerator-hours, as accelerators and run time, or as FLOPs and throughput. The result of
 * `estimateTraining` can be passed as it is; its interval carries over to the cost.
 */
export type TrainingRun =
  | {
      /** Accelerator-hours: a number or an estimate. */
      readonly acceleratorHours: number | Estimate;
    }
  | {
      /** Accelerators held throughout the run. */
      readonly accelerators: number;
      /** Duration of the run: a number or an estimate. */
      readonly runSeconds: number | Estimate;
    }
  | {
      /** Estimate of a plan that does not fit its accelerators; it cannot be priced. */
      readonly fits: false;
      /** Memory needed and available on the fullest accelerator. */
      readonly memory: { readonly neededBytes: number; readonly availableBytes: number };
    }
  | {
      /** Model FLOPs of the run, without recomputation. */
      readonly modelFlops: number;
      /** Dense peak of one accelerator in the training format. */
      readonly peakFlopsPerSecond: number;
      /** Model FLOPs utilization (MFU): achieved model FLOP/s over the peak. */
      readonly modelFlopsUtilization: number;
      /** Productive time over total time; 1 by default. */
      readonly goodput?: number | undefined;
    };
