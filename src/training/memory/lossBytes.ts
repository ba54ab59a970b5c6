import type { LossKernel } from "../plan/trainingChoices.js";

/** Bytes per logit at the end of the forward pass and at the start of the backward pass. */
export interface LossBytes {
  /** Bytes per logit at the end of the forward pass. */
  readonly forward: number;
  /** Bytes per logit with its gradient. */
  readonly backward: number;
}

/**
 * Bytes per logit by loss kernel:
 *
 * - upcast: 16-bit logits, an FP32 copy and the FP32 log-softmax; then the log-softmax and two copies of its gradient;
 * - compiled: FP32 logits, their gradient and the 16-bit logits;
 * - fused: 16-bit logits and an FP32 softmax that becomes the gradient;
 * - chunked: an eighth of the fused loss at a time.
 *
 * @source our measurements (transformers 5.17, PyTorch 2.11) for upcast, torchtitan's published peaks for compiled, Megatron-LM's
 * vocab_parallel_cross_entropy for fused, Liger-Kernel's documentation for chunked
 * @example
 * ```ts
 * import { lossBytesPerLogit } from "llm-economics/training";
 *
 * lossBytesPerLogit.upcast; // => { forward: 10, backward: 12 }
 * ```
 */
export const lossBytesPerLogit: { readonly [Kernel in LossKernel]: LossBytes } = {
  upcast: { forward: 10, backward: 12 },
  compiled: { forward: 10, backward: 10 },
  fused: { forward: 6, backward: 6 },
  chunked: { forward: 0.75, backward: 0.75 },
};
