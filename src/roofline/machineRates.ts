import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { peakFlopsPerSecond } from "../hardware/peakFlopsPerSecond.js";
import { positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { BytesPerSecond, FlopsPerSecond } from "../units/quantity.js";

/** Properties of an accelerator that a roofline needs: its name, its dense peaks and its memory bandwidth. */
export type RooflineMachine = Pick<Accelerator, "name" | "peakDenseFlopsPerSecond" | "memoryBandwidthBytesPerSecond">;

/** An accelerator and the arithmetic that runs on it. */
export interface RooflineInput {
  /** The part. */
  readonly accelerator: RooflineMachine;
  /** The arithmetic, which picks the peak. */
  readonly format: ArithmeticFormat;
}

/** Checked peak and bandwidth of a machine. */
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
