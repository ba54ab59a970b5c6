import type { ArithmeticFormat } from "../formats/numericFormat.js";

/** Bits of unquantized values, and of dequantized weights. */
export const wideBits = 16;

/** Properties of a weight format that operations depend on. */
export interface WeightFormat {
  /** Bits per element, excluding scales. */
  readonly elementBits: number;
  /** Bits that one element takes in memory, including scales. */
  readonly storedBits: number;
  /** Native arithmetic format, if there is one. */
  readonly arithmetic: ArithmeticFormat | undefined;
  /** Bits of the activations; above 8, weights are dequantized. */
  readonly activationBits: number;
}
