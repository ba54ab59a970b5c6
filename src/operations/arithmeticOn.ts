import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { bitsPerByte } from "../units/bits.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";
import type { Arithmetic } from "./work.js";

/** 16-bit operands take two passes through 8-bit multipliers, so they run at half the 8-bit rate. */
const passesOfDoubleWidth = 2;

/** Width in bits of the accumulator of 16-bit products. */
export type AccumulationBits = 16 | 32;

/** The arithmetic format for 16-bit operands on an accelerator, or the nearest one that it supports. */
export function halfPrecisionFormat({ peakDenseFlopsPerSecond: peak }: Accelerator): ArithmeticFormat {
  return (["bf16", "fp16", "tf32", "fp8", "int8"] as const).find((format) => peak[format]) ?? "fp32";
}

/**
 * The peak matrix rate for 16-bit operands on an accelerator, or that of the nearest format that it supports. Parts that halve
 * their 16-bit rate with 32-bit accumulation reach the full rate with 16-bit accumulation, which is half of their INT8 rate.
 */
export function halfPrecisionRate(accelerator: Accelerator, accumulationBits: AccumulationBits = 32): number {
  const peak = accelerator.peakDenseFlopsPerSecond;
  const format = halfPrecisionFormat(accelerator);
  const passes = format === "fp8" || format === "int8" ? passesOfDoubleWidth : 1;
  const rate = (peak[format] ?? 0) / passes;
  return accumulationBits === 16 ? Math.max(rate, (peak.int8 ?? 0) / passesOfDoubleWidth) : rate;
}

/**
 * The arithmetic for weights of a format on an accelerator: their own arithmetic format if the accelerator supports it and the
 * activations have 8 bits or less; otherwise the weights are dequantized to 16 bits. MXFP4 weights with FP8 activations run at
 * the FP8 rate.
 */
export function arithmeticOn(
  accelerator: Accelerator,
  format: WeightFormat,
  accumulationBits?: AccumulationBits,
): Arithmetic {
  const { elementBits, storedBits, arithmetic, activationBits } = format;
  const peak = accelerator.peakDenseFlopsPerSecond;
  const narrow = elementBits < wideBits;
  const nativeRate = narrow && arithmetic && activationBits <= 8 && peak[arithmetic];
  // Four-bit weights with wider activations run at the FP8 rate.
  const mixed = elementBits <= 4 && activationBits > 4;
  // 4-bit weights are converted where the arithmetic of their activations has 8 bits (W4A8).
  const dequantized = narrow && (!nativeRate || (elementBits <= 4 && arithmetic !== "fp4"));
  return {
    bytesPerWeight: storedBits / bitsPerByte,
    flopsPerSecond: nativeRate ? (mixed && peak.fp8) || nativeRate : halfPrecisionRate(accelerator, accumulationBits),
    bits: nativeRate ? (elementBits > 4 || mixed ? 8 : 4) : 16,
    // Tensor cores apply the block scales of MXFP4 and MXFP8 operands in hardware.
    scaling: nativeRate && storedBits > elementBits && !mixed ? "block" : "tensor",
    dequantized,
    // The elements of bitsandbytes' NF4 and FP4 are indices into a 16-bit code book.
    unpacked: dequantized && (arithmetic === "bf16" || arithmetic === "fp16"),
  };
}
