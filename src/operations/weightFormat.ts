import type { ArithmeticFormat } from "../formats/numericFormat.js";

/** Bits of what is left unquantised, and of what weights are dequantized to. */
export const wideBits = 16;

/** Properties of a weight format that operations need. */
export interface WeightFormat {
  /** Bits of one element, without scales. */
  readonly elementBits: number;
  /** Bits that one element takes in memory. */
  readonly storedBits: number;
  /** The arithmetic that multiplies it as it is stored, if any does. */
  readonly arithmetic: ArithmeticFormat | undefined;
  /** Bits of the activations that meet it; above 8, weights are dequantized. */
  readonly activationBits: number;
}
