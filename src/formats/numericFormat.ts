/** The arithmetic that a machine states a peak rate for. */
export type ArithmeticFormat = "fp64" | "fp32" | "tf32" | "bf16" | "fp16" | "fp8" | "int8" | "fp6" | "fp4" | "int4";

/** Metadata that a stored tensor carries besides its elements, such as scales and zero points. */
export interface FormatOverhead {
  /** Name of the term. */
  readonly kind: "scale" | "zero-point" | "minimum" | "super-block-scale";
  /** Its size, in bits. */
  readonly bits: number;
  /** Number of elements that share one. */
  readonly perElements: number;
}

/** Storage format of the numbers of a tensor, and the arithmetic they run at where a machine has it. */
export interface NumericFormat {
  /** Short lower-case name, unique, such as "int4-group128". */
  readonly id: string;
  /** Name as the field writes it. */
  readonly name: string;
  /** Bits of one element, without scales. */
  readonly elementBits: number;
  /** Scales, zero points and other side data; empty if there are none or one serves a whole tensor or row. */
  readonly overheads: readonly FormatOverhead[];
  /** The rate at which a machine multiplies it if weights and activations are both in it. */
  readonly arithmetic: ArithmeticFormat;
  /** Whether machines multiply it as it is, or widen it to 16 bits first and save memory only. */
  readonly computation: "native" | "weight-only";
  /** Provenance of the figures. */
  readonly source: string;
}
