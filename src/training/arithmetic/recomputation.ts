/**
 * Activations that the backward pass recomputes instead of keeping them in memory:
 *
 * - `none`: nothing;
 * - `selective`: only the attention core, as fused attention does anyway;
 * - `elementwise`: also norms and activation functions, which cost hardly any arithmetic;
 * - `alternate-products`: every second matrix product and the operations in between (torchtitan's selective checkpointing);
 * - `full`: every layer from its input.
 */
export type Recomputation = "none" | "selective" | "elementwise" | "alternate-products" | "full";

/**
 * Default recomputation: the attention core, as in fused attention kernels.
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
