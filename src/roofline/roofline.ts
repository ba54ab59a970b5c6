import type { Bytes, Flops, FlopsPerSecond, Seconds } from "../units/quantity.js";
import { arithmeticIntensity } from "./arithmeticIntensity.js";
import { attainableFlopsPerSecond } from "./attainableFlopsPerSecond.js";
import type { RooflineInput } from "./machineRates.js";
import { ridgePoint } from "./ridgePoint.js";
import { type OperationBound, timedOperation } from "./timedOperation.js";

/** Position of an operation on the roofline of an accelerator. */
export interface RooflinePlace {
  /** FLOPs per byte of the operation. */
  readonly arithmeticIntensity: number;
  /** Intensity above which the operation would be compute-bound. */
  readonly ridgePoint: number;
  /** Highest rate that is attainable at the operation's intensity. */
  readonly attainableFlopsPerSecond: FlopsPerSecond;
  /** Lower bound of the time that the operation takes. */
  readonly seconds: Seconds;
  /** What bounds the operation. */
  readonly bound: OperationBound;
}

/**
 * Returns the position of an operation on the roofline of an accelerator: its intensity, attainable rate, minimum time and bound.
 *
 * Model: seconds = flops / min(peak, flops / bytes × memoryBandwidthBytesPerSecond).
 * Assumes: full overlap and peak rates, so the time is a lower bound. {@link operationTime} takes the rates that kernels reach.
 *
 * @param operation - accelerator, arithmetic format and work
 * @returns intensity, ridge point, attainable rate, minimum time and bound
 * @throws {@link UnsupportedFormatError} if the accelerator has no peak rate for the format
 * @throws {@link InvalidQuantityError} if `flops` is negative or `bytes` is not above 0
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { roofline } from "llm-economics/roofline";
 *
 * const decode = roofline({ accelerator: nvidiaH200Sxm, format: "bf16", flops: 1.41e11, bytes: 1.41e11 });
 * decode.bound; // => "memory-bandwidth"
 * decode.seconds; // => 0.029375
 * decode.ridgePoint; // => 206.1
 * ```
 */
export function roofline(
  operation: RooflineInput & {
    /** Arithmetic of the operation. */
    readonly flops: Flops;
    /** Bytes that the operation reads and writes. */
    readonly bytes: Bytes;
  },
): RooflinePlace {
  const ridge = ridgePoint(operation);
  const { accelerator, format, flops, bytes } = operation;
  const intensity = arithmeticIntensity({ flops, bytes });
  const { seconds, bound } = timedOperation({ accelerator, format, flops, bytes });
  return {
    arithmeticIntensity: intensity,
    ridgePoint: ridge,
    attainableFlopsPerSecond: attainableFlopsPerSecond({ accelerator, format, arithmeticIntensity: intensity }),
    seconds,
    bound,
  };
}
