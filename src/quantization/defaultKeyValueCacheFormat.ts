import { bf16 } from "../formats/bf16.js";
import type { NumericFormat } from "../formats/numericFormat.js";

/**
 * Default format of the key-value cache: 16 bits, whatever the format of the weights.
 *
 * @source vLLM documentation, Quantized KV Cache (2025): by default the cache has the data type of the model
 */
export const defaultKeyValueCacheFormat: NumericFormat = bf16;
