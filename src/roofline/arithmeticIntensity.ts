import { nonNegative, positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { Bytes, Flops } from "../units/quantity.js";

/**
 * Returns the arithmetic intensity of an operation: the FLOPs per byte moved to or from memory.
 *
 * Model: flops / bytes.
 * Assumes: each byte is moved once. Cache misses cause more traffic and lower the intensity.
 *
 * @param operation - arithmetic and memory traffic of the operation
 * @returns FLOPs per byte
 * @unit FLOP/B
 * @throws {@link InvalidQuantityError} if `flops` is negative or `bytes` is not above 0
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { arithmeticIntensity } from "llm-economics/roofline";
 *
 * arithmeticIntensity({ flops: 2e12, bytes: 1e10 }); // => 200
 * ```
 */
export function arithmeticIntensity(operation: {
  /** Arithmetic of the operation. */
  readonly flops: Flops;
  /** Bytes that the operation reads and writes. */
  readonly bytes: Bytes;
}): number {
  checkObject("operation", operation);
  return nonNegative("flops", operation.flops) / positive("bytes", operation.bytes);
}
