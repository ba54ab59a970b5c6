/** Arithmetic formats that accelerators state a peak rate for. */
export type ArithmeticFormat = "fp64" | "fp32" | "tf32" | "bf16" | "fp16" | "fp8" | "int8" | "fp6" | "fp4" | "int4";

/** Metadata stored with the elements of a quantized tensor, such as scales and zero points. */
export interface FormatOverhead {
  /** Kind of metadata. */
  readonly kind: "scale" | "zero-point" | "minimum" | "super-block-scale";
  /** Size in bits. */
  readonly bits: number;
  /** Number of elements that share one such value. */
  readonly perElements: number;
}

/** Storage format of a tensor, and the arithmetic format it is multiplied in on hardware that supports it. */
export interface NumericFormat {
  /** Unique identifier in lower case, such as "int4-group128". */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Bits per element, excluding scales. */
  readonly elementBits: number;
  /** Scales, zero points and other metadata; empty if there is none, or only one value per tensor or row. */
  readonly overheads: readonly FormatOverhead[];
  /** Arithmetic format of a matrix product whose weights and activations are both in this format. */
  readonly arithmetic: ArithmeticFormat;
  /** Native arithmetic, or weight-only: the weights are dequantized to 16 bits first, which saves memory but not arithmetic. */
  readonly computation: "native" | "weight-only";
  /** Publication that defines the format. */
  readonly source: string;
}
