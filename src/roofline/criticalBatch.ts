import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { bitsPerByte } from "../units/bits.js";
import { checkShape } from "../units/checkShape.js";
import type { RooflineInput } from "./machineRates.js";
import { ridgePoint } from "./ridgePoint.js";

/**
 * Returns the critical batch size: the number of tokens per step above which matrix products are compute-bound instead of bound
 * by reading the weights.
 *
 * Model: ridgePoint × weightBytesPerElement / 2.
 * Assumes: weights dominate the memory traffic. Attention is excluded: it reads a separate cache for each sequence, so it stays
 * memory-bound.
 *
 * @param input - accelerator, arithmetic format and storage format of the weights
 * @returns tokens
 * @unit token
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the format
 * @source Austin et al., How to Scale Your Model (2025), part 1
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { bf16, int4 } from "llm-economics/formats";
 * import { criticalBatch } from "llm-economics/roofline";
 *
 * const h100 = { accelerator: nvidiaH100Sxm, format: "bf16" } as const;
 * criticalBatch({ ...h100, weights: bf16 }); // => 295.3
 * criticalBatch({ ...h100, weights: int4 }); // => 73.8
 * ```
 */
export function criticalBatch(
  input: RooflineInput & {
    /** Storage format of the weights. */
    readonly weights: NumericFormat;
  },
): number {
  checkShape("input", input, { accelerator: 0, format: 0, weights: 0 });
  return (ridgePoint(input) * storedBitsPerElement(input.weights)) / bitsPerByte / 2;
}
