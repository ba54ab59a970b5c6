/**
 * Kernels of a model's operators: PyTorch's own kernels, one per operator (`eager`), fused by `torch.compile` (`compiled`),
 * hand-written fused kernels as in Megatron-Core and Transformer Engine (`fused`), or compiled by XLA (`xla`).
 */
export type TrainingKernels = "eager" | "compiled" | "fused" | "xla";

/** Attention kernel: `unfused` stores attention scores to memory; `flash` (FlashAttention and similar) never does. */
export type TrainingAttentionKernel = "flash" | "unfused";

/**
 * Computation of the loss: logits copied to FP32 (`upcast`), the same in one compiled kernel (`compiled`), an in-place softmax
 * (`fused`), or head and loss in chunks of tokens, so that the logits never exist all at once (`chunked`, as in Liger and Cut
 * Cross-Entropy).
 */
export type LossKernel = "upcast" | "compiled" | "fused" | "chunked";

/** Gradient memory between steps: `kept` in a buffer, or `dropped` (set to none) and allocated again during the backward pass. */
export type GradientMemory = "kept" | "dropped";

/**
 * Granularity of scales in 8-bit and 4-bit matrix products: per tensor, per row, per block of 128 (as in DeepSeek-V3's
 * training), or per small block of a microscaling format (MXFP8, NVFP4), which the hardware applies itself.
 */
export type NarrowScaling = "tensor" | "row" | "block" | "microscaling";

/**
 * Pipeline schedule: all forward passes first (`gpipe`); one forward and one backward pass in turn (`1f1b`, or `interleaved` if
 * a stage has several chunks of layers); weight gradients deferred into the bubble (`zero-bubble`); or micro-batches from both
 * ends (`dualpipe`).
 */
export type PipelineSchedule = "gpipe" | "1f1b" | "interleaved" | "zero-bubble" | "dualpipe";

/** Execution mode: the host launches kernels one by one, or a captured CUDA graph does. */
export type TrainingExecution = "eager" | "cuda-graph";

/** State offloaded to host memory: none, the optimizer states and step with the gradients, or also the weights. */
export type TrainingOffload = "none" | "optimizer" | "optimizer-and-weights";

/** Division of sequences among context-parallel ranks: balanced in work under a causal mask, or one contiguous piece per rank. */
export type ContextLayout = "balanced" | "contiguous";

/** Allowed words of each choice of a training plan. */
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
