import { bf16 } from "../formats/bf16.js";
import type { NumericFormat } from "../formats/numericFormat.js";

/**
 * The format of the key-value cache unless a policy says otherwise: 16 bits, whatever the weights have.
 *
 * @source vLLM documentation, Quantized KV Cache (2025): the cache has the model's data type by default
 */
export const defaultKeyValueCacheFormat: NumericFormat = bf16;
