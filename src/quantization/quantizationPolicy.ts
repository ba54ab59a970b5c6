import type { NumericFormat } from "../formats/numericFormat.js";
import type { TensorClass } from "../models/tensorClass.js";

/** A quantization policy: a format for the weights, with exceptions by tensor class. */
export interface QuantizationPolicy {
  /** Format of attention, feed-forward and expert weights; of all weights if it has 16 bits or more. */
  readonly weights: NumericFormat;
  /** Format that activations are quantized to; {@link defaultActivationFormat} of the weights if left out. */
  readonly activations?: NumericFormat | undefined;
  /** Format of the key-value cache; {@link defaultKeyValueCacheFormat} if left out. */
  readonly keyValueCache?: NumericFormat | undefined;
  /** Formats of individual tensor classes, which take precedence over `weights`. */
  readonly overrides?: { readonly [Class in TensorClass]?: NumericFormat } | undefined;
}
