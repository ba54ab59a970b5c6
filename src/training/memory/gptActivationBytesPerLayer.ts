import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import type { Recomputation } from "../arithmetic/recomputation.js";

/**
 * Bytes of activations that a layer of a GPT with dropout keeps for its backward pass, by the published formula.
 *
 * Model: s b h × (10 + 24 / t + 5 a s / (h t)); with sequence parallelism (34 + 5 a s / h) / t; `selective` leaves out the term in
 * a s / h, `full` keeps the input alone, 2 s b h.
 * Assumes: 16-bit activations, one-byte dropout masks, feed-forward of four times the hidden size, attention scores written to memory.
 * Fused attention never writes them: pass `recomputation: "selective"`. {@link layerActivationBytes} covers other shapes.
 *
 * @param layer - sequence, micro-batch, hidden size, heads, tensor parallelism and what is recomputed
 * @returns bytes on one accelerator
 * @unit byte
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
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
  /** Tokens of one sequence. */
  readonly sequenceTokens: number;
  /** Sequences of one micro-batch. */
  readonly microBatch: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Attention heads. */
  readonly queryHeads: number;
  /** Accelerators that share every matrix multiplication; 1 if left out. */
  readonly tensorParallel?: number | undefined;
  /** Whether the tensor-parallel ranks also divide norms and dropout by tokens; they do not, if left out. */
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
