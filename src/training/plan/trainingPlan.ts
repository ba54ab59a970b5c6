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
 * Default sharding stage: data-parallel ranks divide the optimizer states.
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

/** A model, accelerators and the layout of the training, the input of {@link estimateTraining}. */
export interface TrainingPlan {
  /** The model. */
  readonly model: Architecture;
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Training tokens, including repeats. */
  readonly tokens: number;
  /** Length of one sequence in tokens. */
  readonly sequenceTokens: number;
  /** Global batch size: sequences per optimizer step over all accelerators. */
  readonly batchSequences: number;
  /**
   * Micro-batch size: sequences that one data-parallel rank processes at once; 1 if left out. The local batch size of some
   * tools is batchSequences / dataParallel.
   */
  readonly microBatchSequences?: number | undefined;
  /** Data parallelism: replicas that process different sequences; 1 if left out. */
  readonly dataParallel?: number | undefined;
  /** Tensor parallelism: accelerators that share every matrix multiplication; 1 if left out. */
  readonly tensorParallel?: number | undefined;
  /** Pipeline parallelism: stages of consecutive layers; 1 if left out. */
  readonly pipelineParallel?: number | undefined;
  /** Context parallelism: accelerators that divide each sequence; 1 if left out. */
  readonly contextParallel?: number | undefined;
  /** Expert parallelism: groups of the same accelerators that the experts are divided among; 1 if left out. */
  readonly expertParallel?: number | undefined;
  /** Number of layer chunks per pipeline stage (virtual stages); 1 if left out. */
  readonly interleave?: number | undefined;
  /** Sequence parallelism, which also divides norms among the tensor-parallel ranks; on if left out. */
  readonly sequenceParallel?: "on" | "off" | undefined;
  /** ZeRO sharding stage among data-parallel ranks; {@link defaultShardingStage} if left out. */
  readonly shardingStage?: ShardingStage | undefined;
  /** Bytes kept of each parameter; {@link defaultTrainingRecipe} if left out. */
  readonly recipe?: TrainingRecipe | undefined;
  /** Activations recomputed in the backward pass; {@link defaultRecomputation} if left out. */
  readonly recomputation?: Recomputation | undefined;
  /** Training framework, which determines default choices and measured rates; unknown if left out. */
  readonly framework?: TrainingFramework | undefined;
  /**
   * Release date of the framework as an ISO date or month. Newer releases are faster if several were measured; the mean over
   * releases if left out.
   */
  readonly frameworkReleasedOn?: string | undefined;
  /**
   * Kernels of the operators. If left out, those of the framework; without a framework, eager with adapters, compiled with FP32
   * weights, and fused otherwise.
   */
  readonly kernels?: TrainingKernels | undefined;
  /** Attention kernel; if left out, flash, except on Volta and older generations. */
  readonly attentionKernel?: TrainingAttentionKernel | undefined;
  /** Computation of the loss; that of the framework or of the kernels if left out. */
  readonly loss?: LossKernel | undefined;
  /** Gradient memory between steps; if left out, kept with fused kernels or several micro-batches, and dropped otherwise. */
  readonly gradients?: GradientMemory | undefined;
  /** Low-rank adapters that are trained instead of the model's weights; all weights are trained if left out. */
  readonly adapters?: TrainingAdapters | undefined;
  /** Dropout probability on the residual branches; 0 if left out. */
  readonly dropout?: number | undefined;
  /** Execution mode; that of the framework if left out. */
  readonly execution?: TrainingExecution | undefined;
  /** State offloaded to host memory; none if left out. */
  readonly offload?: TrainingOffload | undefined;
  /** Pipeline schedule; if left out, 1F1B, or interleaved if `interleave` is above 1. */
  readonly pipelineSchedule?: PipelineSchedule | undefined;
  /** Division of sequences among context-parallel ranks; balanced if left out. */
  readonly contextLayout?: ContextLayout | undefined;
  /**
   * Number of ranks that shard the model states if there are several sharded copies (hybrid sharding); all data-parallel ranks if
   * left out.
   */
  readonly shardingRanks?: number | undefined;
  /**
   * Whether stage 3 keeps gathered weights from the forward to the backward pass; if left out, only with pipeline parallelism.
   */
  readonly gatheredWeights?: "kept" | "dropped" | undefined;
  /** Number of layers per stage with full recomputation; the others use `selective`. All layers if left out. */
  readonly recomputedLayers?: number | undefined;
  /** Arithmetic format of the matrix multiplications; "bf16" if left out. */
  readonly arithmetic?: ArithmeticFormat | undefined;
  /** Granularity of scales in 8-bit and 4-bit arithmetic; per tensor if left out. */
  readonly narrowScaling?: NarrowScaling | undefined;
  /** Model FLOPs utilization with causal attention, if known. It overrides the modelled step time, which is used if left out. */
  readonly modelFlopsUtilization?: number | undefined;
  /** Network bandwidth between servers per accelerator; {@link usualNetworkBytesPerSecond} if left out. */
  readonly network?: Pick<Interconnect, "bandwidthBytesPerSecond"> | undefined;
  /** Failures of accelerators and their cost; {@link defaultFailureModel} if left out. */
  readonly failures?: FailureModel | "none" | undefined;
  /** Whether a sequence longer than the model's context is an error; `defaultContextLimit` if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}
