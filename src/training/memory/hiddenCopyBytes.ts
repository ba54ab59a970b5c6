import { activationBytes } from "../../models/activationBytes.js";
import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";

/**
 * Returns the activation memory by a coarse rule: `copies` copies of the hidden state per layer.
 *
 * Model: copies × tokens × hiddenSize × layers × bytesPerValue. Typical numbers of copies: 1 with full recomputation, about 17
 * for fused kernels, 20 by the rule of thumb, and 24 to 48 measured in eager frameworks.
 *
 * @param input - copies, tokens held at once, hidden size, layers and bytes per value (2 if left out)
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if a quantity is not above 0, or a size is not a whole number
 * @source Austin et al., How to Scale Your Model (2025), part 4; Bekman, Machine Learning Engineering (2024), training performance
 * @example
 * ```ts
 * import { hiddenCopyBytes } from "llm-economics/training";
 *
 * hiddenCopyBytes({ copies: 28, tokens: 32_768, hiddenSize: 4096, layers: 1 }) / 2 ** 30; // => 7
 * ```
 */
export function hiddenCopyBytes(input: {
  /** Copies of the hidden state per layer. */
  readonly copies: number;
  /** Number of tokens whose activations are held at once. */
  readonly tokens: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Number of layers. */
  readonly layers: number;
  /** Bytes per value. */
  readonly bytesPerValue?: Bytes | undefined;
}): Bytes {
  checkShape("input", input, { copies: 0, tokens: 0, hiddenSize: 0, layers: 0, bytesPerValue: [0] });
  const values = positive("tokens", input.tokens) * whole("hiddenSize", input.hiddenSize);
  const bytes = positive("bytesPerValue", input.bytesPerValue ?? activationBytes);
  return positive("copies", input.copies) * values * whole("layers", input.layers) * bytes;
}
