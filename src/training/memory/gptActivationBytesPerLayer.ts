import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { Recomputation } from "../arithmetic/recomputation.js";

/**
 * Returns the activation memory of one layer of a GPT with dropout, by the published formula.
 *
 * Model: s b h × (10 + 24 / t + 5 a s / (h t)), or s b h × (34 + 5 a s / h) / t with sequence parallelism. `selective` omits
 * the term in a s / h, and `full` keeps only the input, 2 s b h.
 * Assumes: 16-bit activations, one-byte dropout masks, feed-forward blocks of four times the hidden size, and attention scores
 * stored to memory. Fused attention does not store them; pass `recomputation: "selective"` for it. {@link layerActivationBytes}
 * covers other architectures.
 *
 * @param layer - sequence, micro-batch, hidden size, heads, tensor parallelism and recomputation
 * @returns bytes on one accelerator
 * @unit byte
 * @throws {@link InvalidQuantityError} if a size is not a whole number of at least 1
 * @source Korthikanti et al., Reducing Activation Recomputation (arXiv:2205.05198, 2022), equations 1 to 6
 * @example
 * ```ts
 * import { gptActivationBytesPerLayer } from "llm-economics/training";
 *
 * const layer = { sequenceTokens: 2048, microBatch: 4, hiddenSize: 6144, queryHeads: 64, tensorParallel: 8 };
 * (48 * gptActivationBytesPerLayer({ ...layer, recomputation: "none" })) / 2 ** 30; // => 59.25
 * ```
 */
export function gptActivationBytesPerLayer(layer: {
  /** Length of one sequence in tokens. */
  readonly sequenceTokens: number;
  /** Sequences per micro-batch. */
  readonly microBatch: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Attention heads. */
  readonly queryHeads: number;
  /** Tensor-parallel degree; 1 if left out. */
  readonly tensorParallel?: number | undefined;
  /** Sequence parallelism, which also divides norms and dropout among the tensor-parallel ranks; off if left out. */
  readonly sequenceParallel?: "on" | "off" | undefined;
  /** Activations that the backward pass recomputes. */
  readonly recomputation: Exclude<Recomputation, "elementwise">;
}): Bytes {
  checkShape("layer", layer, {
    sequenceTokens: 0,
    microBatch: 0,
    hiddenSize: 0,
    queryHeads: 0,
    tensorParallel: [0],
    sequenceParallel: ["on|off"],
    recomputation: "full|none|selective",
  });
  const sequence = whole("sequenceTokens", layer.sequenceTokens);
  const hidden = whole("hiddenSize", layer.hiddenSize);
  const tensor = whole("tensorParallel", layer.tensorParallel ?? 1);
  const heads = whole("queryHeads", layer.queryHeads);
  const values = sequence * whole("microBatch", layer.microBatch) * hidden;
  if (layer.recomputation === "full") return 2 * values;
  const scores = layer.recomputation === "none" ? (5 * heads * sequence) / (hidden * tensor) : 0;
  const undivided = layer.sequenceParallel === "on" ? 10 / tensor : 10;
  return values * (undivided + 24 / tensor + scores);
}
