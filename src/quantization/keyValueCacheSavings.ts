import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import { defaultKeyValueCacheFormat } from "./defaultKeyValueCacheFormat.js";

/** Savings of a narrower key-value cache. */
export interface KeyValueCacheSavings {
  /** Share of the cache's bytes saved. */
  readonly fraction: number;
  /** Ratio of the tokens that fit in the same memory. */
  readonly capacityRatio: number;
}

/**
 * The savings of a key-value cache format against 16 bits, its scales counted.
 *
 * Model: fraction = 1 - storedBitsPerElement / 16; capacityRatio = 16 / storedBitsPerElement.
 * Assumes: whole blocks; a layer's heads are a multiple of the block, as they are in all published models.
 *
 * @param format - the format of the cache
 * @returns saved share and growth of capacity, both ratios
 * @throws {@link InvalidQuantityError} if it is not a numeric format
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
