import type { ArithmeticFormat } from "../../formats/numericFormat.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import type { Interconnect } from "../../hardware/interconnect.js";
import type { Architecture } from "../../models/architecture.js";
import type { ContextLimit } from "../../models/checkContext.js";
import type { BytesPerSecond } from "../../units/quantity.js";
import type { Recomputation } from "../arithmetic/recomputation.js";
import type { FailureModel } from "../failures/failureModel.js";
import type { ShardingStage } from "../memory/modelStateBytes.js";
import type { TrainingRecipe } from "../memory/trainingRecipe.js";

/**
 * Network between servers unless a plan says otherwise: one 400 Gb/s InfiniBand port for each accelerator, one way.
 *
 * @source NVIDIA DGX H100 reference architecture (2023): eight ports of 400 Gb/s for eight accelerators
 * @example
 * ```ts
 * import { defaultNetworkBytesPerSecond } from "llm-economics/training";
 *
 * defaultNetworkBytesPerSecond; // => 50000000000
 * ```
 */
export const defaultNetworkBytesPerSecond: BytesPerSecond = 50_000_000_000;

/**
 * What data-parallel ranks divide unless a plan says otherwise: the optimiser's states.
 *
 * @source Megatron-LM, distributed optimizer documentation (2024), the setting of most published runs
 * @example
 * ```ts
 * import { defaultShardingStage } from "llm-economics/training";
 *
 * defaultShardingStage; // => 1
 * ```
 */
export const defaultShardingStage: ShardingStage = 1;

/** A model, accelerators, and how the training is laid out on them: what {@link estimateTraining} takes. */
export interface TrainingPlan {
  /** The model. */
  readonly model: Architecture;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Tokens to train on, repeats included. */
  readonly tokens: number;
  /** Tokens of one sequence. */
  readonly sequenceTokens: number;
  /** Sequences of one optimiser step, over all accelerators. */
  readonly batchSequences: number;
  /** Sequences that one data-parallel rank computes at once; 1 if left out. */
  readonly microBatchSequences?: number;
  /** Copies of the model that see different sequences; 1 if left out. */
  readonly dataParallel?: number;
  /** Accelerators that share every matrix multiplication; 1 if left out. */
  readonly tensorParallel?: number;
  /** Stages of consecutive layers; 1 if left out. */
  readonly pipelineParallel?: number;
  /** Accelerators that divide each sequence; 1 if left out. */
  readonly contextParallel?: number;
  /** Groups that the experts are divided among, over the same accelerators; 1 if left out. */
  readonly expertParallel?: number;
  /** Chunks of layers that each pipeline stage holds; 1 if left out. */
  readonly interleave?: number;
  /** Whether tensor-parallel ranks also divide norms by tokens; they do, if left out. */
  readonly sequenceParallel?: "on" | "off";
  /** What data-parallel ranks divide; {@link defaultShardingStage} if left out. */
  readonly shardingStage?: ShardingStage;
  /** Bytes kept of each parameter; {@link defaultTrainingRecipe} if left out. */
  readonly recipe?: TrainingRecipe;
  /** What the backward pass computes again; {@link defaultRecomputation} if left out. */
  readonly recomputation?: Recomputation;
  /** Arithmetic of the matrix multiplications; "bf16" if left out. */
  readonly arithmetic?: ArithmeticFormat;
  /** Model FLOPs utilization, attention counted causal, if it is known; {@link publishedUtilization} if left out. */
  readonly modelFlopsUtilization?: number;
  /** Network between servers, for each accelerator; {@link defaultNetworkBytesPerSecond} if left out. */
  readonly network?: Pick<Interconnect, "bandwidthBytesPerSecond">;
  /** How accelerators fail and what that costs; {@link defaultFailureModel} if left out. */
  readonly failures?: FailureModel | "none";
  /** Whether a sequence longer than the model was published for is an error; as `defaultContextLimit` if left out. */
  readonly contextLimit?: ContextLimit;
}
