import { nonNegative, positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { Bytes, Flops } from "../units/quantity.js";

/**
 * Work done for each byte moved to or from memory.
 *
 * Model: flops / bytes.
 * Assumes: each byte is moved once; caches that are missed move more and lower it.
 *
 * @param operation - its arithmetic and its memory traffic
 * @returns FLOPs for each byte
 * @unit FLOP/B
 * @throws {@link InvalidQuantityError} if flops are negative or bytes not above 0
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
  /** Bytes that it reads and writes. */
  readonly bytes: Bytes;
}): number {
  checkObject("operation", operation);
  return nonNegative("flops", operation.flops) / positive("bytes", operation.bytes);
}
