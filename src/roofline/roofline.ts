import type { Bytes, Flops, FlopsPerSecond, Seconds } from "../units/quantity.js";
import { arithmeticIntensity } from "./arithmeticIntensity.js";
import { attainableFlopsPerSecond } from "./attainableFlopsPerSecond.js";
import type { RooflineInput } from "./machineRates.js";
import { type OperationBound, operationTime } from "./operationTime.js";
import { ridgePoint } from "./ridgePoint.js";

/** Position of an operation under a machine's roofline. */
export interface RooflinePlace {
  /** FLOPs for each byte. */
  readonly arithmeticIntensity: number;
  /** The intensity from which on arithmetic binds. */
  readonly ridgePoint: number;
  /** The roof at that intensity. */
  readonly attainableFlopsPerSecond: FlopsPerSecond;
  /** The least time that the operation can take. */
  readonly seconds: Seconds;
  /** Bound. */
  readonly bound: OperationBound;
}

/**
 * The position of an operation under a machine's roofline: intensity, ridge, roof, least time and what binds it.
 *
 * Model: seconds = flops / min(peak, flops / bytes × memoryBandwidthBytesPerSecond).
 * Assumes: full overlap at both peaks: a lower bound of the time. {@link operationTime} takes the rates that kernels reach.
 *
 * @param operation - the part, the arithmetic and the work
 * @returns intensity, ridge point, attainable rate, least time and bound
 * @throws {@link UnsupportedFormatError} if the part has no rate for the format
 * @throws {@link InvalidQuantityError} if flops are negative or bytes not above 0
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
    /** Bytes that it reads and writes. */
    readonly bytes: Bytes;
  },
): RooflinePlace {
  const ridge = ridgePoint(operation);
  const { accelerator, format, flops, bytes } = operation;
  const intensity = arithmeticIntensity({ flops, bytes });
  const { seconds, bound } = operationTime({ accelerator, format, flops, bytes });
  return {
    arithmeticIntensity: intensity,
    ridgePoint: ridge,
    attainableFlopsPerSecond: attainableFlopsPerSecond({ accelerator, format, arithmeticIntensity: intensity }),
    seconds,
    bound,
  };
}
