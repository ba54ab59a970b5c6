import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { defaultKeyValueCacheFormat } from "./defaultKeyValueCacheFormat.js";

/** Memory savings of a quantized key-value cache. */
export interface KeyValueCacheSavings {
  /** Share of the cache's bytes that is saved. */
  readonly fraction: number;
  /** Number of tokens that fit in the same memory, relative to 16 bits. */
  readonly capacityRatio: number;
}

/**
 * Returns the memory savings of a key-value cache format relative to 16 bits, including scales.
 *
 * Model: fraction = 1 - storedBitsPerElement / 16; capacityRatio = 16 / storedBitsPerElement.
 * Assumes: head sizes are a multiple of the block size, as in all published models.
 *
 * @param format - the format of the cache
 * @returns the share saved and the ratio of capacities
 * @throws {@link InvalidQuantityError} if `format` is not a numeric format
 * @source llama.cpp, options --cache-type-k and --cache-type-v (2024); vLLM documentation, Quantized KV Cache (2025)
 * @example
 * ```ts
 * import { fp8E4m3, ggufQ8_0 } from "llm-economics/formats";
 * import { keyValueCacheSavings } from "llm-economics/quantization";
 *
 * keyValueCacheSavings(fp8E4m3).capacityRatio; // => 2
 * keyValueCacheSavings(ggufQ8_0).capacityRatio; // => 1.882
 * ```
 */
export function keyValueCacheSavings(format: NumericFormat): KeyValueCacheSavings {
  const ratio = storedBitsPerElement(checkFormat("format", format)) / storedBitsPerElement(defaultKeyValueCacheFormat);
  return { fraction: 1 - ratio, capacityRatio: 1 / ratio };
}
