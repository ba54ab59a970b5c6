import type { NumericFormat } from "../formats/numericFormat.js";
import type { Architecture } from "../models/architecture.js";
import type { TensorClass } from "../models/tensorClass.js";

/** Memory savings of a quantized model relative to 16 bits. */
export interface MemorySavings {
  /** Bytes saved. */
  readonly bytes: number;
  /** Share of the 16-bit weight bytes saved, taking scales and unquantized tensors into account. */
  readonly fraction: number;
  /** Share that the element width alone would save: 0.5 for 8 bits, 0.75 for 4 bits. */
  readonly nominalFraction: number;
}

/** An architecture with a storage format for each tensor class. */
export interface QuantizedModel {
  /** The architecture. */
  readonly architecture: Architecture;
  /** Format of each class of weight tensors. */
  readonly weightFormats: { readonly [Class in TensorClass]: NumericFormat };
  /** Format that activations are quantized to before a matrix multiplication. */
  readonly activationFormat: NumericFormat;
  /** Format of the key-value cache. */
  readonly keyValueCacheFormat: NumericFormat;
  /** Bytes of each class of weight tensors. */
  readonly weightBytesByClass: { readonly [Class in TensorClass]: number };
  /** Bytes of all weights. */
  readonly weightBytes: number;
  /** Savings relative to 16 bits. */
  readonly savings: MemorySavings;
}
