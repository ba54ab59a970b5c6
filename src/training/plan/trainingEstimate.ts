import type { Estimate } from "../../units/estimate.js";
import type { Bytes, Flops, Seconds, Watts } from "../../units/quantity.js";
import type { TrainingStepTerms } from "../step/stepTime.js";
import type { TrainingMemoryPlan } from "./trainingMemory.js";
import type { TrainingRemedy } from "./trainingRemedies.js";

/** Largest term of a training step. */
export type TrainingBound = "compute" | "memory-bandwidth" | "host" | "interconnect" | "pipeline-bubble" | "overhead";

/** Time of a training plan, its interval and its terms. */
export interface TrainingEstimate {
  readonly fits: true;
  /** One optimiser step: the sum of the terms. */
  readonly stepSeconds: Seconds;
  /** Terms of the step time. */
  readonly terms: TrainingStepTerms;
  /** Largest term: arithmetic, memory bandwidth, the host, communication, pipeline bubbles, or the fixed cost of a step. */
  readonly bound: TrainingBound;
  /** Optimiser steps of the run. */
  readonly steps: number;
  /** Tokens of all accelerators together while the job runs. */
  readonly tokensPerSecond: Estimate;
  /** Tokens of one accelerator. */
  readonly tokensPerSecondPerAccelerator: Estimate;
  /** Share of the peak that the model's own arithmetic takes, attention counted causal. */
  readonly modelFlopsUtilization: Estimate;
  /** The same with recomputation. */
  readonly hardwareFlopsUtilization: Estimate;
  /** Share of the time that makes progress, after checkpoints, failures and restarts. */
  readonly goodput: number;
  /** From start to end, failures included. */
  readonly runSeconds: Estimate;
  /** Accelerators times hours. */
  readonly acceleratorHours: Estimate;
  /** Arithmetic of the model over all tokens, without recomputation. */
  readonly modelFlops: Flops;
  /** Share of a step in which the slowest accelerator works, rather than waits. */
  readonly busyShare: number;
  /** Power that one accelerator draws; absent where the part's power limit is not known. */
  readonly acceleratorWatts?: Watts | undefined;
  /** Accelerators of the plan. */
  readonly accelerators: number;
  /** Memory of the fullest accelerator. */
  readonly memory: TrainingMemoryPlan;
  /** Assumptions behind the result. */
  readonly assumptions: readonly string[];
}

/** A plan that does not fit the memory of its accelerators. */
export interface InfeasibleTraining {
  readonly fits: false;
  /** Memory that it would need, and the shortfall on the fullest accelerator. */
  readonly memory: TrainingMemoryPlan & {
    readonly shortfallBytes: Bytes;
    /** Fewest accelerators that hold the model states if all divide them, activations as they are; absent if those alone are too much. */
    readonly acceleratorsNeeded?: number | undefined;
  };
  /** The smallest changes that make it fit, the fastest first; empty if none was found. */
  readonly remedies: readonly TrainingRemedy[];
}
