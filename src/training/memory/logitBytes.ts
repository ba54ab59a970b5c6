import { positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";

/** Bytes of one logit in FP32. */
const singlePrecisionBytes = 4;

/**
 * Returns the size of the logits of a micro-batch, which are often the largest tensor of a small model at long context.
 *
 * Model: bytesPerLogit × tokens × vocabularySize / tensorParallel.
 * Assumes: FP32 logits, or 6 bytes with an additional 16-bit copy. Fused or chunked losses never hold all logits.
 *
 * @param input - tokens of the micro-batch, vocabulary, tensor-parallel degree (1 if left out) and bytes per logit (4 if left
 * out)
 * @returns bytes on one accelerator
 * @unit byte
 * @throws {@link InvalidQuantityError} if a size is not a whole number of at least 1
 * @source Bekman, Machine Learning Engineering (2024), training performance
 * @example
 * ```ts
 * import { logitBytes } from "llm-economics/training";
 *
 * logitBytes({ tokens: 32_768, vocabularySize: 128_256 }) / 2 ** 30; // => 15.656
 * ```
 */
export function logitBytes(input: {
  /** Number of tokens of the micro-batch. */
  readonly tokens: number;
  /** Rows of the embedding matrix. */
  readonly vocabularySize: number;
  /** Tensor-parallel degree, which divides the vocabulary. */
  readonly tensorParallel?: number | undefined;
  /** Bytes per logit. */
  readonly bytesPerLogit?: Bytes | undefined;
}): Bytes {
  checkShape("input", input, { tokens: 0, vocabularySize: 0, tensorParallel: [0], bytesPerLogit: [0] });
  const logits = positive("tokens", input.tokens) * whole("vocabularySize", input.vocabularySize);
  const bytes = positive("bytesPerLogit", input.bytesPerLogit ?? singlePrecisionBytes);
  return (bytes * logits) / whole("tensorParallel", input.tensorParallel ?? 1);
}
