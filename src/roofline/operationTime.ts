import { nonNegative } from "../units/check.js";
import type { Bytes, Flops, Seconds } from "../units/quantity.js";
import { machineRates, type RooflineInput } from "./machineRates.js";
import { checkOperationRates, idealRates, type OperationRates } from "./operationRates.js";
import { overlappedSeconds } from "./overlappedSeconds.js";

/** What bounds an operation: arithmetic, memory bandwidth, or launch overhead. */
export type OperationBound = "compute" | "memory-bandwidth" | "overhead";

/** Time of one operation and its terms. */
export interface OperationTime {
  /** Time from launch to completion. */
  readonly seconds: Seconds;
  /** The largest term, which bounds the operation. */
  readonly bound: OperationBound;
  /** Time of each term on its own. */
  readonly parts: {
    readonly computeSeconds: Seconds;
    readonly memorySeconds: Seconds;
    readonly launchSeconds: Seconds;
  };
}

/**
 * Returns the time of one operation (one kernel) on one accelerator, in seconds.
 *
 * Model: launchSeconds + ((flops / (computeEfficiency × peak))^q + (bytes / (memoryEfficiency × bandwidth))^q)^(1/q) with
 * q = overlapExponent; for "maximum", launchSeconds + max(…, …).
 * Assumes: a single kernel. The time of a step is a sum over its kernels, not one roofline of the whole model.
 *
 * @param operation - accelerator, arithmetic format, work, and the rates that the kernel reaches ({@link idealRates} if left out)
 * @returns the time, its bound, and each term on its own
 * @unit s
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the format
 * @throws {@link InvalidQuantityError} if the work is negative or not finite, or a rate is out of range
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { h100SxmMatrixRates, operationTime } from "llm-economics/roofline";
 *
 * const work = { accelerator: nvidiaH100Sxm, format: "bf16", flops: 1.2e11, bytes: 9.5e8 } as const;
 * operationTime(work).bound; // => "memory-bandwidth"
 * operationTime(work).seconds; // => 0.0002836
 * operationTime({ ...work, rates: h100SxmMatrixRates }).seconds; // => 0.0003846
 * ```
 */
export function operationTime(
  operation: RooflineInput & {
    /** Arithmetic of the operation. */
    readonly flops: Flops;
    /** Bytes that the operation reads and writes. */
    readonly bytes: Bytes;
    /** Efficiency of the kernel. */
    readonly rates?: OperationRates | undefined;
  },
): OperationTime {
  const { peak, bandwidth } = machineRates(operation);
  const rates = checkOperationRates(operation.rates ?? idealRates);
  const computeSeconds = nonNegative("flops", operation.flops) / (rates.computeEfficiency * peak);
  const memorySeconds = nonNegative("bytes", operation.bytes) / (rates.memoryEfficiency * bandwidth);
  const { launchSeconds } = rates;
  const longer = Math.max(computeSeconds, memorySeconds);
  const bound = launchSeconds > longer ? "overhead" : computeSeconds >= memorySeconds ? "compute" : "memory-bandwidth";
  return {
    seconds: launchSeconds + overlappedSeconds(computeSeconds, memorySeconds, rates.overlapExponent),
    bound,
    parts: { computeSeconds, memorySeconds, launchSeconds },
  };
}
