import { UnsupportedFormatError } from "../errors/unsupportedFormatError.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import { positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { FlopsPerSecond } from "../units/quantity.js";
import type { Accelerator } from "./accelerator.js";

/**
 * Returns the dense peak rate of an accelerator in an arithmetic format.
 *
 * Assumes: boost clocks and no structured sparsity. Sustained rates are 0.5 to 0.9 of the peak.
 *
 * @param accelerator - the accelerator
 * @param format - the arithmetic format
 * @returns FLOP/s (integer operations for int8 and int4)
 * @throws {@link UnsupportedFormatError} if the accelerator does not support the format
 * @unit FLOP/s
 * @source the provenance of the accelerator
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { peakFlopsPerSecond } from "llm-economics/hardware";
 *
 * peakFlopsPerSecond(nvidiaH200Sxm, "bf16"); // => 989400000000000
 * ```
 */
export function peakFlopsPerSecond(
  accelerator: Pick<Accelerator, "name" | "peakDenseFlopsPerSecond">,
  format: ArithmeticFormat,
): FlopsPerSecond {
  const { name, peakDenseFlopsPerSecond } = checkObject("accelerator", accelerator);
  checkObject("peakDenseFlopsPerSecond", peakDenseFlopsPerSecond);
  const peak =
    typeof format === "string" && Object.hasOwn(peakDenseFlopsPerSecond, format)
      ? peakDenseFlopsPerSecond[format]
      : undefined;
  if (peak === undefined) throw new UnsupportedFormatError(format, name, Object.keys(peakDenseFlopsPerSecond));
  return positive(`peakDenseFlopsPerSecond.${format}`, peak);
}
