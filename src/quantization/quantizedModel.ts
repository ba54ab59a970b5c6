import type { NumericFormat } from "../formats/numericFormat.js";
import type { Architecture } from "../models/architecture.js";
import type { TensorClass } from "../models/tensorClass.js";

/** Savings of a quantisation against the 16-bit model. */
export interface MemorySavings {
  /** Bytes saved. */
  readonly bytes: number;
  /** Share of the 16-bit model's weight bytes saved, with scales and unquantised tensors counted. */
  readonly fraction: number;
  /** Share that the element width alone would save: 0.5 for 8 bits, 0.75 for 4. */
  readonly nominalFraction: number;
}

/** An architecture with a format for each class of tensors: what a plan loads into memory. */
export interface QuantizedModel {
  /** The architecture. */
  readonly architecture: Architecture;
  /** The format of each class of weight tensors. */
  readonly weightFormats: { readonly [Class in TensorClass]: NumericFormat };
  /** The format that activations are rounded to before a matrix multiplication. */
  readonly activationFormat: NumericFormat;
  /** The format of the key-value cache. */
  readonly keyValueCacheFormat: NumericFormat;
  /** Bytes of each class of weight tensors. */
  readonly weightBytesByClass: { readonly [Class in TensorClass]: number };
  /** Bytes of all weights. */
  readonly weightBytes: number;
  /** Savings against 16 bits. */
  readonly savings: MemorySavings;
}
