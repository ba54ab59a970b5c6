import type { Estimate } from "../../units/estimate.js";
import type { Bytes, Flops, Seconds, Watts } from "../../units/quantity.js";
import type { TrainingStepTerms } from "../step/stepTime.js";
import type { TrainingMemoryPlan } from "./trainingMemory.js";
import type { TrainingRemedy } from "./trainingRemedies.js";

/** What bounds a training step: its largest group of terms. */
export type TrainingBound = "compute" | "memory-bandwidth" | "host" | "interconnect" | "pipeline-bubble" | "overhead";

/** Duration, throughput and memory of a training plan, with intervals and the terms behind them. */
export interface TrainingEstimate {
  readonly fits: true;
  /** Time of one optimizer step, the sum of the terms. */
  readonly stepSeconds: Seconds;
  /** Terms of the step time. */
  readonly terms: TrainingStepTerms;
  /** What bounds the step: arithmetic, memory bandwidth, the host, communication, pipeline bubbles, or fixed overhead. */
  readonly bound: TrainingBound;
  /** Number of optimizer steps of the run. */
  readonly steps: number;
  /** Training throughput of all accelerators while the job runs. */
  readonly tokensPerSecond: Estimate;
  /** Training throughput per accelerator. */
  readonly tokensPerSecondPerAccelerator: Estimate;
  /** Model FLOPs utilization (MFU), with causal attention. */
  readonly modelFlopsUtilization: Estimate;
  /** Hardware FLOPs utilization (HFU), which includes recomputation. */
  readonly hardwareFlopsUtilization: Estimate;
  /** Share of the time that makes progress, after checkpoints, failures and restarts. */
  readonly goodput: number;
  /** Duration of the run, including failures. */
  readonly runSeconds: Estimate;
  /** Accelerator-hours of the run, including failures. */
  readonly acceleratorHours: Estimate;
  /** Model FLOPs over all tokens, without recomputation. */
  readonly modelFlops: Flops;
  /** Share of a step in which the slowest accelerator computes rather than waits. */
  readonly busyShare: number;
  /** Mean power of one accelerator; absent if its power limit is unknown. */
  readonly acceleratorWatts?: Watts | undefined;
  /** Number of accelerators of the plan. */
  readonly accelerators: number;
  /** Memory of the fullest accelerator. */
  readonly memory: TrainingMemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/** A plan that does not fit the memory of its accelerators. */
export interface InfeasibleTraining {
  readonly fits: false;
  /** Memory that the plan would need, and the shortfall on the fullest accelerator. */
  readonly memory: TrainingMemoryPlan & {
    readonly shortfallBytes: Bytes;
    /**
     * Smallest number of accelerators that hold the fully sharded model states next to unchanged activations; absent if the
     * activations alone do not fit.
     */
    readonly acceleratorsNeeded?: number | undefined;
  };
  /** The smallest changes that make the plan fit, fastest first; empty if none was found. */
  readonly remedies: readonly TrainingRemedy[];
}
