import type { ArithmeticFormat } from "../../formats/numericFormat.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import type { Interconnect } from "../../hardware/interconnect.js";
import type { Architecture } from "../../models/architecture.js";
import type { ContextLimit } from "../../models/checkContext.js";
import type { Recomputation } from "../arithmetic/recomputation.js";
import type { FailureModel } from "../failures/failureModel.js";
import type { ShardingStage } from "../memory/modelStateBytes.js";
import type { TrainingAdapters } from "../memory/trainingAdapters.js";
import type { TrainingRecipe } from "../memory/trainingRecipe.js";
import type { TrainingFramework } from "./frameworkHabits.js";
import type {
  ContextLayout,
  GradientMemory,
  LossKernel,
  NarrowScaling,
  PipelineSchedule,
  TrainingAttentionKernel,
  TrainingExecution,
  TrainingKernels,
  TrainingOffload,
} from "./trainingChoices.js";

/**
 * The default sharding stage: data-parallel ranks divide the optimiser's states.
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
  /**
   * Sequences that one data-parallel rank computes at once, and that pass a pipeline together; 1 if left out. The sequences of a rank
   * in a step, which some tools call the local batch, are batchSequences / dataParallel.
   */
  readonly microBatchSequences?: number | undefined;
  /** Copies of the model that see different sequences; 1 if left out. */
  readonly dataParallel?: number | undefined;
  /** Accelerators that share every matrix multiplication; 1 if left out. */
  readonly tensorParallel?: number | undefined;
  /** Stages of consecutive layers; 1 if left out. */
  readonly pipelineParallel?: number | undefined;
  /** Accelerators that divide each sequence; 1 if left out. */
  readonly contextParallel?: number | undefined;
  /** Groups that the experts are divided among, over the same accelerators; 1 if left out. */
  readonly expertParallel?: number | undefined;
  /** Chunks of layers that each pipeline stage holds; 1 if left out. */
  readonly interleave?: number | undefined;
  /** Whether tensor-parallel ranks also divide norms by tokens; they do, if left out. */
  readonly sequenceParallel?: "on" | "off" | undefined;
  /** Sharding among data-parallel ranks; {@link defaultShardingStage} if absent. */
  readonly shardingStage?: ShardingStage | undefined;
  /** Bytes kept of each parameter; {@link defaultTrainingRecipe} if left out. */
  readonly recipe?: TrainingRecipe | undefined;
  /** Recomputation in the backward pass; {@link defaultRecomputation} if absent. */
  readonly recomputation?: Recomputation | undefined;
  /** The framework, which settles how kernels run and how fast they were found to be; unknown if left out. */
  readonly framework?: TrainingFramework | undefined;
  /** Release of the framework, as an ISO date or month: newer releases are faster where several were measured; their mean if absent. */
  readonly frameworkReleasedOn?: string | undefined;
  /** Kernels of the operators; the framework's if absent, or by the recipe: compiled where weights are FP32, eager with adapters, otherwise fused. */
  readonly kernels?: TrainingKernels | undefined;
  /** Whether attention writes its scores to memory; flash, except on parts older than Ampere, if left out. */
  readonly attentionKernel?: TrainingAttentionKernel | undefined;
  /** Computation of the loss; the framework's or the kernels' if absent. */
  readonly loss?: LossKernel | undefined;
  /** Whether gradients keep their memory between steps; with fused kernels and with several micro-batches they do, if left out. */
  readonly gradients?: GradientMemory | undefined;
  /** Low-rank adapters that are trained instead of the model's own weights; all weights are trained if left out. */
  readonly adapters?: TrainingAdapters | undefined;
  /** Share of values that dropout zeroes on the residual branches; 0 if left out. */
  readonly dropout?: number | undefined;
  /** Execution mode; the framework's if absent. */
  readonly execution?: TrainingExecution | undefined;
  /** State in the host's memory instead of the accelerator's; nothing if absent. */
  readonly offload?: TrainingOffload | undefined;
  /** Order of the passes over pipeline stages; 1f1b, interleaved if `interleave` is above 1, if left out. */
  readonly pipelineSchedule?: PipelineSchedule | undefined;
  /** Split of sequences among context-parallel ranks; balanced if absent. */
  readonly contextLayout?: ContextLayout | undefined;
  /** Ranks that divide the model states, where copies of the sharded model stay (hybrid sharding); all data-parallel ranks if left out. */
  readonly shardingRanks?: number | undefined;
  /** Whether stage 3 keeps gathered weights from the forward to the backward pass; only with pipeline stages, if left out. */
  readonly gatheredWeights?: "kept" | "dropped" | undefined;
  /** Layers of each stage that full recomputation covers, the others keeping what `selective` keeps; all of them if left out. */
  readonly recomputedLayers?: number | undefined;
  /** Arithmetic of the matrix multiplications; "bf16" if left out. */
  readonly arithmetic?: ArithmeticFormat | undefined;
  /** Number of values that share a scale in 8 or 4 bits; a tensor if absent. */
  readonly narrowScaling?: NarrowScaling | undefined;
  /** Model FLOPs utilization, attention counted causal, if it is known; {@link publishedUtilization} if left out. */
  readonly modelFlopsUtilization?: number | undefined;
  /** Network between servers, for each accelerator; {@link usualNetworkBytesPerSecond} if left out. */
  readonly network?: Pick<Interconnect, "bandwidthBytesPerSecond"> | undefined;
  /** Failures of accelerators and their cost; {@link defaultFailureModel} if absent. */
  readonly failures?: FailureModel | "none" | undefined;
  /** Whether a sequence longer than the model was published for is an error; as `defaultContextLimit` if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}
