import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { EngineLimits } from "../efficiency/engineLimits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { InferenceLoad } from "./inferenceLoad.js";

/** Execution mode of an engine: it replays captured CUDA graphs, or launches kernels one by one (eager mode). */
export type Execution = "cuda-graph" | "eager";

/** A model on accelerators with the lengths of its requests: an {@link InferencePlan} without its load. */
export interface ServingPlan {
  /** The model, quantized or in its native format. */
  readonly model: Architecture | QuantizedModel;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /**
   * Tensor parallelism: accelerators that share every matrix multiplication. 1 if left out, or as many as hold the model if
   * weights are in on-chip memory.
   */
  readonly tensorParallel?: number | undefined;
  /**
   * Pipeline parallelism: stages of consecutive layers. 1 if left out, or as many as hold the model if weights are in on-chip
   * memory.
   */
  readonly pipelineParallel?: number | undefined;
  /** Data parallelism: replicas of the model, each with its share of the requests. 1 if left out. */
  readonly dataParallel?: number | undefined;
  /**
   * Attention data parallelism: attention ranks of one replica that have separate requests and caches but share the experts. 1 if
   * left out.
   */
  readonly attentionDataParallel?: number | undefined;
  /** Expert parallelism: groups of accelerators of one replica that the experts are divided among. 1 if left out. */
  readonly expertParallel?: number | undefined;
  /**
   * Efficiency profile of the engine on the accelerator ({@link efficiencyFor}); the global profile with wide intervals if left
   * out.
   */
  readonly efficiency?: EfficiencyProfile | undefined;
  /** Engine limits ({@link engineLimits}); those of a generic engine if left out. */
  readonly limits?: EngineLimits | undefined;
  /** Mean prompt length in tokens. */
  readonly inputTokens: number;
  /** Mean output length in tokens. */
  readonly outputTokens: number;
  /** Number of prompt tokens whose keys and values are already in the cache; 0 if left out. */
  readonly cachedInputTokens?: number | undefined;
  /** Means of a steady state (the default), or of a benchmark run that starts with a burst of requests. */
  readonly start?: "steady" | "burst" | undefined;
  /** Execution mode; CUDA graphs if left out, the default of engines. */
  readonly execution?: Execution | undefined;
  /** Whether prompt and output together may exceed the model's maximum context; not if left out. */
  readonly context?: "within-maximum" | "beyond-maximum" | undefined;
}

/** A model on accelerators under a load, the input of {@link estimateInference}. */
export type InferencePlan = ServingPlan & InferenceLoad;
