import type { LossKernel, TrainingExecution, TrainingKernels } from "./trainingChoices.js";

/** Defaults of a framework. */
export interface FrameworkHabits {
  /** Kernels of its operators. */
  readonly kernels: TrainingKernels;
  /** Computation of the loss. */
  readonly loss: LossKernel;
  /** Execution mode. */
  readonly execution: TrainingExecution;
}

/**
 * The frameworks that estimates know, with what each does by default.
 *
 * @source The frameworks' documentation and published training recipes (2023 to 2026)
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

/** A framework that estimates know, or "unknown". */
export type TrainingFramework = keyof typeof trainingFrameworks | "unknown";

/** The habits of a framework; none of one that is not known. */
export function frameworkHabits(framework: TrainingFramework | undefined): FrameworkHabits | undefined {
  return framework === undefined || framework === "unknown" ? undefined : trainingFrameworks[framework];
}
