import { UnsupportedFormatError } from "../errors/unsupportedFormatError.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import { positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { FlopsPerSecond } from "../units/quantity.js";
import type { Accelerator } from "./accelerator.js";

/**
 * The dense peak rate of an accelerator in an arithmetic format.
 *
 * Assumes: boost clocks and no structured sparsity; sustained rates are 0.5 to 0.9 of it.
 *
 * @param accelerator - the part
 * @param format - the arithmetic
 * @returns FLOP/s (integer operations for int8 and int4)
 * @throws {@link UnsupportedFormatError} if the part has no units for it
 * @unit FLOP/s
 * @source the part's own provenance
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
