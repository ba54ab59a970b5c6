import type { NumericFormat } from "../formats/numericFormat.js";
import type { TensorClass } from "../models/tensorClass.js";

/** Quantisation policy: a format for the weights, and the exceptions. */
export interface QuantizationPolicy {
  /** The format of attention, feed-forward and expert weights; of all weights, if it has 16 bits or more. */
  readonly weights: NumericFormat;
  /** The format that activations are rounded to; {@link defaultActivationFormat} of the weights if left out. */
  readonly activations?: NumericFormat | undefined;
  /** The format of the key-value cache; {@link defaultKeyValueCacheFormat} if left out. */
  readonly keyValueCache?: NumericFormat | undefined;
  /** Formats of single classes of tensors, in place of what would follow from `weights`. */
  readonly overrides?: { readonly [Class in TensorClass]?: NumericFormat } | undefined;
}
