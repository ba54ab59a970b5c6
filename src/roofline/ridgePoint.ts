import { machineRates, type RooflineInput } from "./machineRates.js";

/**
 * The arithmetic intensity above which a machine is bound by arithmetic and below which by memory.
 *
 * Model: peakDenseFlopsPerSecond[format] / memoryBandwidthBytesPerSecond.
 * Assumes: both peaks; sustained rates move it, as arithmetic and memory reach different shares of theirs.
 *
 * @param input - the part and the arithmetic
 * @returns FLOPs for each byte
 * @unit FLOP/B
 * @throws {@link UnsupportedFormatError} if the part has no rate for the format
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
