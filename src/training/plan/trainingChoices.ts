/**
 * The kernels of a model's operators: one by one as PyTorch's own kernels (`eager`), joined by `torch.compile` (`compiled`), in kernels
 * written by hand as Megatron-Core and Transformer Engine have them (`fused`), or compiled by XLA (`xla`).
 */
export type TrainingKernels = "eager" | "compiled" | "fused" | "xla";

/** Whether attention writes its scores to memory (`unfused`) or never holds them (`flash`, FlashAttention and its like). */
export type TrainingAttentionKernel = "flash" | "unfused";

/**
 * The computation of the loss: logits copied to FP32 (`upcast`), the same in one compiled kernel (`compiled`), a softmax in place (`fused`), or
 * the head and its loss in slices of tokens, whose logits never exist together (`chunked`, as in Liger and Cut Cross-Entropy).
 */
export type LossKernel = "upcast" | "compiled" | "fused" | "chunked";

/** Whether gradients keep their memory between steps (`kept`), or are set to none and appear during the backward pass (`dropped`). */
export type GradientMemory = "kept" | "dropped";

/**
 * The granularity of scales in 8-bit and 4-bit products: a whole tensor, a row, blocks of 128 (as DeepSeek-V3 trained), or the small blocks
 * of a microscaling format (MXFP8, NVFP4), which the hardware scales itself.
 */
export type NarrowScaling = "tensor" | "row" | "block" | "microscaling";

/**
 * Order of forward and backward passes over the stages of a pipeline: all forward first (`gpipe`), one of each in turn (`1f1b`, `interleaved`
 * when a stage holds several chunks of layers), gradients of weights put off into the gaps (`zero-bubble`), or from both ends (`dualpipe`).
 */
export type PipelineSchedule = "gpipe" | "1f1b" | "interleaved" | "zero-bubble" | "dualpipe";

/** Execution mode: the host starts kernels one by one, or a captured graph does. */
export type TrainingExecution = "eager" | "cuda-graph";

/** State in the host's memory instead of the accelerator's: nothing, the optimizer's states and step with the gradients that it takes, or the weights as well. */
export type TrainingOffload = "none" | "optimizer" | "optimizer-and-weights";

/** Split of sequences among context-parallel ranks: evenly in work under a causal mask, or in one piece for each rank. */
export type ContextLayout = "balanced" | "contiguous";

/** The words that each choice of a training plan allows. */
export const trainingChoices = {
  kernels: ["eager", "compiled", "fused", "xla"],
  attentionKernel: ["flash", "unfused"],
  loss: ["upcast", "compiled", "fused", "chunked"],
  gradients: ["kept", "dropped"],
  pipelineSchedule: ["gpipe", "1f1b", "interleaved", "zero-bubble", "dualpipe"],
  execution: ["eager", "cuda-graph"],
  narrowScaling: ["tensor", "row", "block", "microscaling"],
  offload: ["none", "optimizer", "optimizer-and-weights"],
  contextLayout: ["balanced", "contiguous"],
  sequenceParallel: ["on", "off"],
  gatheredWeights: ["kept", "dropped"],
  recomputation: ["none", "selective", "elementwise", "alternate-products", "full"],
  contextLimit: ["enforced", "ignored"],
} as const;
