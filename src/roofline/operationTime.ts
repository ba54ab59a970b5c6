import { checkShape } from "../units/checkShape.js";
import { type OperationTime, type TimedOperation, timedOperation } from "./timedOperation.js";

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
export function operationTime(operation: TimedOperation): OperationTime {
  checkShape<object>("operation", operation, operationShape);
  return timedOperation(operation);
}

/** An operation may hold `parts`, because the result of `matrixMultiplication` can be spread into it. */
const operationShape = { accelerator: 0, format: 0, flops: 0, bytes: 0, rates: [0], parts: [0] };
