import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { Seconds } from "../units/quantity.js";

/** The training part of a workload. */
export interface TrainingDescription {
  /** Training tokens of one run. */
  readonly tokens: number;
  /** Time allowed for one run, in seconds. */
  readonly withinSeconds: Seconds;
  /** Runs per year; 1 by default. */
  readonly runsPerYear?: number | undefined;
  /** Sequence length, in tokens; by default the model's maximum context, at most 8,192. */
  readonly sequenceTokens?: number | undefined;
  /** Tokens per optimizer step; {@link defaultBatchTokens} by default. */
  readonly batchTokens?: number | undefined;
  /** Number format of the matrix multiplications; "bf16" by default. */
  readonly arithmetic?: "bf16" | "fp16" | "fp8" | undefined;
  /** Model FLOPs utilization; by default the published figure for the accelerator. */
  readonly modelFlopsUtilization?: number | undefined;
}

/** The inference part of a workload. */
export interface InferenceDescription {
  /** Requests per second, averaged over the year. */
  readonly requestsPerSecond: number;
  /** Peak request rate over the mean; 1 by default. */
  readonly peakToMean?: number | undefined;
  /** Mean input tokens per request. */
  readonly inputTokens: number;
  /** Mean output tokens per request. */
  readonly outputTokens: number;
  /** Whether users wait for the answers; "interactive" by default. */
  readonly use?: "interactive" | "batch" | undefined;
  /**
   * Time per output token allowed, in seconds; by default {@link interactiveTimePerOutputTokenSeconds} for interactive use, and
   * no limit for batch.
   */
  readonly timePerOutputTokenSeconds?: Seconds | undefined;
  /** Model to serve, if not `model` of the description: a quantized version, or another model. */
  readonly model?: Architecture | QuantizedModel | undefined;
  /** Accelerator to serve on, if not `accelerator` of the description. */
  readonly accelerator?: Accelerator | undefined;
  /** Efficiency profile of the serving engine; that of `estimateInference` by default. */
  readonly efficiency?: EfficiencyProfile | undefined;
}

/** A workload: a model, an accelerator, and the training and inference to run. */
export interface WorkloadDescription {
  /** Model to train, and to serve unless `inference.model` is given. */
  readonly model: Architecture;
  /** Accelerator to train on, and to serve on unless `inference.accelerator` is given. */
  readonly accelerator: Accelerator;
  /** Training to run; none by default. */
  readonly training?: TrainingDescription | undefined;
  /** Inference to run; none by default. */
  readonly inference?: InferenceDescription | undefined;
}
