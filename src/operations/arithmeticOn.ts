import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { bitsPerByte } from "../units/bits.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";
import type { Arithmetic } from "./work.js";

/** Operands of twice the width take two passes through multipliers of half the width, so they run at half the rate. */
const passesOfDoubleWidth = 2;

/** Bits that sums of 16-bit products are kept in. */
export type AccumulationBits = 16 | 32;

/** The arithmetic that 16-bit operands run at on a part, or the nearest that it has. */
export function halfPrecisionFormat({ peakDenseFlopsPerSecond: peak }: Accelerator): ArithmeticFormat {
  return (["bf16", "fp16", "tf32", "fp8", "int8"] as const).find((format) => peak[format]) ?? "fp32";
}

/**
 * The 16-bit matrix rate of a part, or the nearest that it has. Parts that multiply slower where sums are kept in 32 bits show in
 * their integer rate what 16 would allow.
 */
export function halfPrecisionRate(accelerator: Accelerator, accumulationBits: AccumulationBits = 32): number {
  const peak = accelerator.peakDenseFlopsPerSecond;
  const format = halfPrecisionFormat(accelerator);
  const passes = format === "fp8" || format === "int8" ? passesOfDoubleWidth : 1;
  const rate = (peak[format] ?? 0) / passes;
  return accumulationBits === 16 ? Math.max(rate, (peak.int8 ?? 0) / passesOfDoubleWidth) : rate;
}

/**
 * The arithmetic that weights of a format run at on a machine: their own if it has it and the activations are as narrow, otherwise
 * they are dequantized to 16 bits. MXFP4 weights meet FP8 activations at the 8-bit rate.
 */
export function arithmeticOn(
  accelerator: Accelerator,
  format: WeightFormat,
  accumulationBits?: AccumulationBits,
): Arithmetic {
  const { elementBits, storedBits, arithmetic, activationBits } = format;
  const peak = accelerator.peakDenseFlopsPerSecond;
  const bytesPerWeight = storedBits / bitsPerByte;
  const own = arithmetic && activationBits <= 8 && peak[arithmetic];
  if (elementBits >= wideBits || !own) {
    return {
      bytesPerWeight,
      flopsPerSecond: halfPrecisionRate(accelerator, accumulationBits),
      bits: 16,
      scaling: "tensor",
      dequantized: elementBits < wideBits,
      // NF4 and FP4 of bitsandbytes: elements are indices of a 16-bit code book.
      unpacked: elementBits < wideBits && (arithmetic === "bf16" || arithmetic === "fp16"),
    };
  }
  const flopsPerSecond = elementBits <= 4 && activationBits > 4 ? (peak.fp8 ?? own) : own;
  return {
    bytesPerWeight,
    flopsPerSecond,
    bits: elementBits > 4 ? 8 : 4,
    scaling: storedBits > elementBits ? "block" : "tensor",
    dequantized: false,
    unpacked: false,
  };
}
