import { activationBytes } from "../../models/activationBytes.js";
import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";

/**
 * Bytes of activations by the coarse rule: `copies` of the hidden state in every layer.
 *
 * Model: copies × tokens × hiddenSize × layers × bytesPerValue.
 * Assumes: 1 copy with full recomputation, about 17 for fused kernels, 20 by the rule of thumb, 24 to 48 measured in eager frameworks.
 *
 * @param input - copies, tokens held at once, hidden size, layers and bytes of a value (2 if left out)
 * @returns bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if a quantity is not above 0, or sizes are not whole
 * @source Austin et al., How to Scale Your Model (2025), part 4; Bekman, Machine Learning Engineering (2024), training performance
 * @example
 * ```ts
 * import { hiddenCopyBytes } from "llm-economics/training";
 *
 * hiddenCopyBytes({ copies: 28, tokens: 32_768, hiddenSize: 4096, layers: 1 }) / 2 ** 30; // => 7
 * ```
 */
export function hiddenCopyBytes(input: {
  /** Copies of the hidden state that a layer keeps. */
  readonly copies: number;
  /** Tokens whose activations are held at once. */
  readonly tokens: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  /** Layers. */
  readonly layers: number;
  /** Bytes of one value. */
  readonly bytesPerValue?: Bytes | undefined;
}): Bytes {
  checkShape("input", input, { copies: 0, tokens: 0, hiddenSize: 0, layers: 0, bytesPerValue: [0] });
  const values = positive("tokens", input.tokens) * whole("hiddenSize", input.hiddenSize);
  const bytes = positive("bytesPerValue", input.bytesPerValue ?? activationBytes);
  return positive("copies", input.copies) * values * whole("layers", input.layers) * bytes;
}
