import { nonNegative } from "../units/check.js";
import type { FlopsPerSecond } from "../units/quantity.js";
import { machineRates, type RooflineInput } from "./machineRates.js";

/**
 * Returns the highest rate that an accelerator can attain at an arithmetic intensity: the height of its roofline there.
 *
 * Model: min(peak, arithmeticIntensity × memoryBandwidthBytesPerSecond).
 * Assumes: arithmetic and memory traffic overlap fully and both reach their peaks, so the result is an upper bound for a single
 * kernel.
 *
 * @param input - accelerator, arithmetic format and intensity
 * @returns FLOP/s
 * @unit FLOP/s
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the format
 * @throws {@link InvalidQuantityError} if the intensity is negative or not finite
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { attainableFlopsPerSecond } from "llm-economics/roofline";
 *
 * const h200 = { accelerator: nvidiaH200Sxm, format: "bf16" } as const;
 * attainableFlopsPerSecond({ ...h200, arithmeticIntensity: 1 }); // => 4800000000000
 * attainableFlopsPerSecond({ ...h200, arithmeticIntensity: 1000 }); // => 989400000000000
 * ```
 */
export function attainableFlopsPerSecond(
  input: RooflineInput & {
    /** FLOPs per byte. */
    readonly arithmeticIntensity: number;
  },
): FlopsPerSecond {
  const { peak, bandwidth } = machineRates(input);
  return Math.min(peak, nonNegative("arithmeticIntensity", input.arithmeticIntensity) * bandwidth);
}
