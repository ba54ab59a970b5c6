import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { peakFlopsPerSecond } from "../hardware/peakFlopsPerSecond.js";
import { positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { BytesPerSecond, FlopsPerSecond } from "../units/quantity.js";

/** Properties of an accelerator that a roofline needs: name, dense peak rates and memory bandwidth. */
export type RooflineMachine = Pick<Accelerator, "name" | "peakDenseFlopsPerSecond" | "memoryBandwidthBytesPerSecond">;

/** An accelerator and an arithmetic format. */
export interface RooflineInput {
  /** The accelerator. */
  readonly accelerator: RooflineMachine;
  /** Arithmetic format, which selects the peak rate. */
  readonly format: ArithmeticFormat;
}

/** Returns the peak rate and the memory bandwidth of an accelerator, checked. */
export function machineRates(operation: RooflineInput): {
  readonly peak: FlopsPerSecond;
  readonly bandwidth: BytesPerSecond;
} {
  const { accelerator, format } = checkObject("operation", operation);
  return {
    peak: peakFlopsPerSecond(accelerator, format),
    bandwidth: positive("memoryBandwidthBytesPerSecond", accelerator.memoryBandwidthBytesPerSecond),
  };
}
