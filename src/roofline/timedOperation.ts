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

/** One operation on one accelerator. */
export interface TimedOperation extends RooflineInput {
  /** Arithmetic of the operation. */
  readonly flops: Flops;
  /** Bytes that the operation reads and writes. */
  readonly bytes: Bytes;
  /** Efficiency of the kernel. */
  readonly rates?: OperationRates | undefined;
}

/** Returns the time of an operation whose keys were checked; throws a typed error if a value is out of range. */
export function timedOperation(operation: TimedOperation): OperationTime {
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
