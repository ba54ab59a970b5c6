import type { LossKernel, TrainingExecution, TrainingKernels } from "./trainingChoices.js";

/** Default choices of a training framework. */
export interface FrameworkHabits {
  /** Kernels of its operators. */
  readonly kernels: TrainingKernels;
  /** Computation of the loss. */
  readonly loss: LossKernel;
  /** Execution mode. */
  readonly execution: TrainingExecution;
}

/**
 * Known training frameworks with their default choices.
 *
 * @source the frameworks' documentation and published training recipes (2023 to 2026)
 * @example
 * ```ts
 * import { trainingFrameworks } from "llm-economics/training";
 *
 * trainingFrameworks.torchtitan.kernels; // => "compiled"
 * ```
 */
export const trainingFrameworks = {
  "megatron-lm": { kernels: "fused", loss: "fused", execution: "eager" },
  "megatron-bridge": { kernels: "fused", loss: "fused", execution: "cuda-graph" },
  nemo: { kernels: "fused", loss: "fused", execution: "eager" },
  "megatron-deepspeed": { kernels: "fused", loss: "fused", execution: "eager" },
  mlperf: { kernels: "fused", loss: "fused", execution: "cuda-graph" },
  primus: { kernels: "fused", loss: "fused", execution: "eager" },
  internevo: { kernels: "fused", loss: "fused", execution: "eager" },
  torchtitan: { kernels: "compiled", loss: "compiled", execution: "eager" },
  fsdp: { kernels: "compiled", loss: "upcast", execution: "eager" },
  "llm-foundry": { kernels: "fused", loss: "fused", execution: "eager" },
  deepspeed: { kernels: "eager", loss: "upcast", execution: "eager" },
  litgpt: { kernels: "eager", loss: "upcast", execution: "eager" },
  transformers: { kernels: "eager", loss: "upcast", execution: "eager" },
  maxtext: { kernels: "xla", loss: "compiled", execution: "cuda-graph" },
  pax: { kernels: "xla", loss: "compiled", execution: "cuda-graph" },
  neuron: { kernels: "xla", loss: "compiled", execution: "cuda-graph" },
} as const satisfies { readonly [name: string]: FrameworkHabits };

/** A known training framework, or "unknown". */
export type TrainingFramework = keyof typeof trainingFrameworks | "unknown";

/** Default choices of a framework; undefined if the framework is unknown. */
export function frameworkHabits(framework: TrainingFramework | undefined): FrameworkHabits | undefined {
  return framework === undefined || framework === "unknown" ? undefined : trainingFrameworks[framework];
}
