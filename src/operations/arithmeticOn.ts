import type { NumericFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { Arithmetic } from "./work.js";

/** Operands of twice the width take two passes through multipliers of half the width, so they run at half the rate. */
const passesOfDoubleWidth = 2;

/** The 16-bit matrix rate of a part, or the nearest that it has. */
export function halfPrecisionRate({ peakDenseFlopsPerSecond: peak }: Accelerator): number {
  const narrow = peak.fp8 ?? peak.int8 ?? 0;
  return peak.bf16 ?? peak.fp16 ?? peak.tf32 ?? (narrow > 0 ? narrow / passesOfDoubleWidth : (peak.fp32 ?? 0));
}

/**
 * The arithmetic that weights and activations of the given formats run at on a machine: their own if it has it, otherwise
 * the weights are widened to 16 bits. MXFP4 weights meet FP8 activations at the 8-bit rate.
 */
export function arithmeticOn(accelerator: Accelerator, weights: NumericFormat, activations: NumericFormat): Arithmetic {
  const peak = accelerator.peakDenseFlopsPerSecond;
  const half = halfPrecisionRate(accelerator);
  if (weights.elementBits >= 16) return { flopsPerSecond: half, bits: 16, weights: "as-stored" };
  const widened: Arithmetic = { flopsPerSecond: half, bits: 16, weights: "widened" };
  const own = peak[weights.arithmetic];
  if (weights.computation === "weight-only" || activations.elementBits > 8 || !own) return widened;
  if (weights.elementBits > 4) return { flopsPerSecond: own, bits: 8, weights: "as-stored" };
  const rate = activations.elementBits > 4 ? (peak.fp8 ?? own) : own;
  return { flopsPerSecond: rate, bits: 4, weights: "as-stored" };
}
