import type { TensorClass } from "../../../models/tensorClass.js";
import type { ConfigFields } from "../configFields.js";

/** Quantisation of a checkpoint by one method. */
export interface QuantizedParts {
  /** Format of the quantised weights. */
  readonly weights: string;
  /** Classes with a format of their own. */
  readonly overrides?: { readonly [Class in TensorClass]?: string };
  /** Classes that the method leaves in 16 bits besides the usual ones. */
  readonly plain?: readonly TensorClass[];
  /** Format that activations are rounded to; "plain" where they stay as they are. */
  readonly activations?: string | undefined;
  /** Format of the key-value cache. */
  readonly keyValueCache?: string | undefined;
  /** Modules that the method leaves in 16 bits, where not those of the usual fields. */
  readonly excluded?: readonly string[];
  /** Assumption, in a sentence. */
  readonly assumed?: string;
}

/** Reads one method's fields; undefined if they amount to no known format. */
export type QuantizationReader = (
  fields: ConfigFields,
  config: ConfigFields,
  layers: number,
) => QuantizedParts | undefined;
