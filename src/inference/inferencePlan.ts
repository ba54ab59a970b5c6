import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Architecture } from "../models/architecture.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";

/**
 * How requests come and run: `continuous` replaces each request as it ends, `static` starts and ends a batch together,
 * `offline` has all requests queued from the start and keeps the machine full.
 */
export type Schedule = "continuous" | "static" | "offline";

/** How an engine starts the kernels of a step: it replays `graphs` that it captured, or starts them `one-by-one` (eager mode). */
export type Launching = "graphs" | "one-by-one";

/** A model on accelerators under a load: what {@link estimateInference} takes. */
export interface InferencePlan {
  /** The model, quantised or in its native format. */
  readonly model: Architecture | QuantizedModel;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Accelerators that share every matrix multiplication; 1 if left out, or as many as hold the model where weights stay on the chip. */
  readonly tensorParallel?: number;
  /** Stages of consecutive layers; 1 if left out, or as many as hold the model where weights stay on the chip. */
  readonly pipelineParallel?: number;
  /** Groups that the experts are divided among, over the same accelerators; 1 if left out. */
  readonly expertParallel?: number;
  /** Copies of the attention layers: they share the experts if `expertParallel` is above 1, otherwise each is a whole replica. */
  readonly dataParallel?: number;
  /** What the engine makes of the machine; a global profile with wide intervals if left out. */
  readonly efficiency?: EfficiencyProfile;
  /** Mean tokens of a prompt. */
  readonly inputTokens: number;
  /** Mean tokens generated for a request. */
  readonly outputTokens: number;
  /** Tokens of the prompt whose key-value cache is kept from before. */
  readonly cachedInputTokens?: number;
  /** How requests run; continuous if left out. */
  readonly schedule?: Schedule;
  /** Requests in flight (continuous), the batch (static), or the most in flight (offline). */
  readonly concurrency?: number;
  /** Requests that arrive in a second, at random, instead of a fixed number in flight. */
  readonly requestsPerSecond?: number;
  /** Whether the means are of a steady state, or of a benchmark run that starts with a burst of all its requests in flight. */
  readonly start?: "steady" | "burst";
  /** Most sequences that the engine runs at once on one replica; only memory limits it if left out. */
  readonly largestBatch?: number;
  /** How the engine starts kernels; from captured graphs if left out, as engines do by default. */
  readonly launching?: Launching;
  /** Whether prompt and output may exceed the model's maximum context. */
  readonly context?: "within-maximum" | "beyond-maximum";
}
