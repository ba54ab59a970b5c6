import { machineRates, type RooflineInput } from "./machineRates.js";

/**
 * Returns the ridge point of an accelerator: the arithmetic intensity below which it is memory-bound and above which it is
 * compute-bound.
 *
 * Model: peakDenseFlopsPerSecond[format] / memoryBandwidthBytesPerSecond.
 * Assumes: peak rates. The ridge point of sustained rates differs, because arithmetic and memory reach different shares of their
 * peaks.
 *
 * @param input - accelerator and arithmetic format
 * @returns FLOPs per byte
 * @unit FLOP/B
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the format
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { ridgePoint } from "llm-economics/roofline";
 *
 * ridgePoint({ accelerator: nvidiaH100Sxm, format: "bf16" }); // => 295.3
 * ```
 */
export function ridgePoint(input: RooflineInput): number {
  const { peak, bandwidth } = machineRates(input);
  return peak / bandwidth;
}
