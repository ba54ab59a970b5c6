import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { EngineLimits } from "../efficiency/engineLimits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { InferenceLoad } from "./inferenceLoad.js";

/** Execution mode of an engine: it replays captured CUDA graphs, or starts each kernel on its own (eager mode). */
export type Execution = "cuda-graph" | "eager";

/** A model on accelerators, and the lengths of its requests: an {@link InferencePlan} without its load. */
export interface ServingPlan {
  /** The model, quantised or in its native format. */
  readonly model: Architecture | QuantizedModel;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Accelerators that share every matrix multiplication; 1 if left out, or as many as hold the model where weights stay on the chip. */
  readonly tensorParallel?: number | undefined;
  /** Stages of consecutive layers; 1 if left out, or as many as hold the model where weights stay on the chip. */
  readonly pipelineParallel?: number | undefined;
  /** Whole copies of the model (replicas), each with its share of the requests; 1 if left out. */
  readonly dataParallel?: number | undefined;
  /** Attention ranks of one replica, each with its own requests and cache, that share the feed-forward experts; 1 if left out. */
  readonly attentionDataParallel?: number | undefined;
  /** Groups that the experts are divided among, over all accelerators of one replica; 1 if left out. */
  readonly expertParallel?: number | undefined;
  /** Efficiency profile of the engine on the machine; a global profile with wide intervals if absent. */
  readonly efficiency?: EfficiencyProfile | undefined;
  /** Engine limits ({@link engineLimits}); a generic engine's rule if absent. */
  readonly limits?: EngineLimits | undefined;
  /** Mean tokens of a prompt. */
  readonly inputTokens: number;
  /** Mean tokens generated for a request. */
  readonly outputTokens: number;
  /** Tokens of the prompt whose key-value cache is kept from before. */
  readonly cachedInputTokens?: number | undefined;
  /** Whether the means are of a steady state, or of a benchmark run that starts with a burst of all its requests in flight. */
  readonly start?: "steady" | "burst" | undefined;
  /** Execution mode; captured CUDA graphs if absent, as engines do by default. */
  readonly execution?: Execution | undefined;
  /** Whether prompt and output may exceed the model's maximum context. */
  readonly context?: "within-maximum" | "beyond-maximum" | undefined;
}

/** A model on accelerators under a load: what {@link estimateInference} takes. */
export type InferencePlan = ServingPlan & InferenceLoad;
