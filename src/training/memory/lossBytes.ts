import type { LossKernel } from "../plan/trainingChoices.js";

/** Bytes that each logit takes at the end of the forward pass, and at the start of the backward pass. */
export interface LossBytes {
  /** Constants of a loss that is known in advance. */
  readonly forward: number;
  /** With its gradient. */
  readonly backward: number;
}

/**
 * Bytes of each logit by the kind of loss.
 *
 * Model: upcast, in 16 bits 2 + FP32 copy 4 + log-softmax 4, then log-softmax and its gradient twice; compiled, FP32 logits, their gradient and the
 * 16-bit logits; fused, 16-bit logits and an FP32 softmax that becomes the gradient; chunked, an eighth of the last at a time.
 *
 * @source own measurements (transformers 5.17, PyTorch 2.11) for upcast, torchtitan's published peaks for compiled, Megatron-LM's
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
