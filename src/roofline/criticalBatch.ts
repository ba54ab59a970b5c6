import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { bitsPerByte } from "../units/bits.js";
import { checkObject } from "../units/checkShape.js";
import type { RooflineInput } from "./machineRates.js";
import { ridgePoint } from "./ridgePoint.js";

/**
 * The batch (tokens in one step) from which on multiplying by weights is bound by arithmetic and no longer by reading them.
 *
 * Model: ridgePoint × weightBytesPerElement / 2.
 * Assumes: weights dominate the traffic, each used once a token; no attention, which reads its own cache for each sequence and stays bound by memory.
 *
 * @param input - the part, the arithmetic and how the weights are stored
 * @returns tokens
 * @unit token
 * @throws {@link UnsupportedFormatError} if the part has no rate for the format
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
  checkObject("input", input);
  return (ridgePoint(input) * storedBitsPerElement(input.weights)) / bitsPerByte / 2;
}
