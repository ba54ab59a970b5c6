import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";

/** Formats of a checkpoint, as read by the reader of its method. */
export interface QuantizedParts {
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Formats of tensor classes that differ. */
  readonly overrides?: { readonly [Class in TensorClass]?: string };
  /** Additional tensor classes that stay in 16 bits. */
  readonly plain?: readonly TensorClass[];
  /** Format of activations; "plain" if they are not quantised. */
  readonly activations?: string | undefined;
  /** Format of the key-value cache. */
  readonly keyValueCache?: string | undefined;
  /** Modules that stay in 16 bits, if not in the usual fields. */
  readonly excluded?: readonly string[];
  /** Assumption, as a sentence. */
  readonly assumed?: string;
}

/** Reads the fields of a quantisation method; undefined if they do not describe a known format. */
export type QuantizationReader = (
  fields: ConfigFields,
  config: ConfigFields,
  layers: number,
) => QuantizedParts | undefined;
