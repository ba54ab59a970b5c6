/**
 * Activations that the backward pass recomputes instead of saving: none; the attention core alone, what fused attention does anyway
 * (`selective`); norms and activation functions too, which cost next to no arithmetic (`elementwise`); every second matrix product and
 * what lies between (`alternate-products`, torchtitan's selective checkpointing); or every layer from its input (`full`).
 */
export type Recomputation = "none" | "selective" | "elementwise" | "alternate-products" | "full";

/**
 * The default recomputation: the attention core, as fused attention kernels do.
 *
 * @source Korthikanti et al., Reducing Activation Recomputation (arXiv:2205.05198, 2022); Dao et al., FlashAttention (arXiv:2205.14135, 2022)
 * @example
 * ```ts
 * import { defaultRecomputation } from "llm-economics/training";
 *
 * defaultRecomputation; // => "selective"
 * ```
 */
export const defaultRecomputation: Recomputation = "selective";
