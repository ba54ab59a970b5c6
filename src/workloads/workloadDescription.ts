import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { Seconds } from "../units/quantity.js";

/** The training of a workload. */
export interface TrainingDescription {
  /** Tokens of one run. */
  readonly tokens: number;
  /** Time in which a run should end. */
  readonly withinSeconds: Seconds;
  /** Runs in a year; 1 if left out. */
  readonly runsPerYear?: number | undefined;
  /** Tokens of one sequence; the model's maximum context, at most 8,192, if left out. */
  readonly sequenceTokens?: number | undefined;
  /** Tokens of one optimiser step; {@link defaultBatchTokens} if left out. */
  readonly batchTokens?: number | undefined;
  /** Arithmetic; "bf16" if left out. */
  readonly arithmetic?: "bf16" | "fp16" | "fp8" | undefined;
  /** Model FLOPs utilization; what is published for the part if left out. */
  readonly modelFlopsUtilization?: number | undefined;
}

/** The inference of a workload. */
export interface InferenceDescription {
  /** Requests in a second, averaged over the year. */
  readonly requestsPerSecond: number;
  /** Requests at the peak over the average; 1 if left out. */
  readonly peakToMean?: number | undefined;
  /** Mean tokens of a prompt. */
  readonly inputTokens: number;
  /** Mean tokens generated for a request. */
  readonly outputTokens: number;
  /** Whether somebody waits; they do, if left out. */
  readonly use?: "interactive" | "batch" | undefined;
  /** Time for one output token that is allowed; {@link interactiveTimePerOutputTokenSeconds} if left out and interactive. */
  readonly timePerOutputTokenSeconds?: Seconds | undefined;
  /** Served model, if not the model as it was trained: quantised, or another. */
  readonly model?: Architecture | QuantizedModel | undefined;
  /** Serving accelerator, if not the training one. */
  readonly accelerator?: Accelerator | undefined;
  /** Efficiency profile of the engine; as in `estimateInference` if absent. */
  readonly efficiency?: EfficiencyProfile | undefined;
}

/** A workload in figures: a model, an accelerator, and what is to be done with it. */
export interface WorkloadDescription {
  /** The model. */
  readonly model: Architecture;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Training part; none if absent. */
  readonly training?: TrainingDescription | undefined;
  /** Inference part; none if absent. */
  readonly inference?: InferenceDescription | undefined;
}
